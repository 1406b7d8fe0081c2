package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.membership.api.Accounts;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.NoticeRow;
import org.sathi.referrals.api.Notices;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralTimers;
import org.sathi.referrals.api.Referrals;

/** What time does to referrals and who is told, in the container on the real database with a clock set forward. */
@ExtendWith(ArquillianExtension.class)
class ReferralTimeIT {

    @Inject
    private Accounts accounts;

    @Inject
    private LinkedPeople linked;

    @Inject
    private Referrals referrals;

    @Inject
    private Inbox inbox;

    @Inject
    private Notices notices;

    @Inject
    private ReferralTimers timers;

    @Resource(lookup = "java:app/jdbc/sathi")
    private DataSource database;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive application() {
        return Sathi.with(ReferralTimeIT.class, LinkedPeople.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    @Test
    @Tag("T19")
    @Tag("A-45")
    void anUnansweredReferralExpiresOnceThoughTwoNodesTryAtOnce() throws Exception {
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID id = sent(sender, Priority.URGENT);
        turnOfTwoNodes();
        assertEquals(0, events(id, "EXPIRE"));
        ForwardClock.showAt(time(id, "expires_at"));
        turnOfTwoNodes();
        turnOfTwoNodes();
        assertEquals(1, events(id, "EXPIRE"));
        CurrentActor.runAs(sender, () -> {
            assertEquals(ReferralState.EXPIRED, referrals.view(id).row().state());
            assertEquals(1, told(id, NoticeKind.EXPIRED));
        });
        assertEquals(
                1,
                count(
                        "SELECT COUNT(*) FROM krn_audit_event WHERE operation = 'ReferralTimers.advance'"
                                + " AND subject_id = ?",
                        id));
    }

    @Test
    @Tag("T19")
    void oneReferralThatCannotBeMovedHoldsUpNoOther() throws Exception {
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID broken = sent(sender, Priority.URGENT);
        UUID sound = sent(sender, Priority.URGENT);
        ForwardClock.showAt(time(sound, "expires_at").plusSeconds(1));
        change("UPDATE ref_referral SET state = 'NO_SUCH_STATE' WHERE id = ?", broken);
        CurrentActor.runAs(Sathi.system(), () -> {
            assertThrows(RuntimeException.class, () -> timers.advance(broken));
            assertTrue(timers.advance(sound));
        });
        change("UPDATE ref_referral SET state = 'REQUESTED' WHERE id = ?", broken);
        assertEquals(0, events(broken, "EXPIRE"));
        assertEquals(1, events(sound, "EXPIRE"));
    }

    @Test
    @Tag("T19")
    void aReferralThatSomebodyHasLockedIsPassedOver() throws Exception {
        UUID id = sent(Sathi.account(accounts, Role.COORDINATOR, null), Priority.URGENT);
        ForwardClock.showAt(time(id, "expires_at"));
        ExecutorService otherNode = Executors.newSingleThreadExecutor();
        transaction.begin();
        try {
            change("UPDATE ref_referral SET id = id WHERE id = ?", id);
            assertFalse(otherNode
                    .submit(() -> CurrentActor.callAs(Sathi.system(), () -> timers.advance(id)))
                    .get());
        } finally {
            transaction.rollback();
            otherNode.shutdown();
        }
        CurrentActor.runAs(Sathi.system(), () -> assertTrue(timers.advance(id)));
    }

    @Test
    @Tag("A-29")
    @Tag("A-25")
    void bothSidesHaveNoticesThatSayOnlyWhatHappenedAndAReferenceAndOpeningReadsThem() {
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID agency = linked.agency();
        UUID service = linked.service(agency);
        Actor worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        UUID first = linked.sent(sender, agency, service, Priority.ROUTINE);
        UUID second = linked.sent(sender, agency, service, Priority.ROUTINE);
        CurrentActor.runAs(worker, () -> {
            assertEquals(2, notices.count().count());
            assertEquals(List.of(second, first), listed(false));
            inbox.open(first);
            assertEquals(List.of(second), listed(false));
            assertEquals(List.of(second, first), listed(true));
            assertEquals(1, notices.list(true, new PageRequest(1, null)).rows().size());
            notices.dismissAll();
            assertEquals(0, notices.count().count());
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(1, told(first, NoticeKind.RECEIVED));
            referrals.view(first);
            assertEquals(0, notices.count().count());
        });
    }

    @Test
    @Tag("B6-14")
    void whoMovesToAnotherAgencySeesNoNoticeOfTheFormerOne() throws Exception {
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID agency = linked.agency();
        Actor worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        UUID id = linked.sent(sender, agency, linked.service(agency), Priority.ROUTINE);
        UUID notice = CurrentActor.callAs(
                worker,
                () -> notices.list(false, PageRequest.first()).rows().get(0).id());
        for (Actor moved :
                List.of(as(worker, Role.AGENCY_WORKER, linked.agency()), as(worker, Role.COORDINATOR, null))) {
            CurrentActor.runAs(moved, () -> {
                assertEquals(0, notices.count().count());
                assertTrue(listed(true).isEmpty());
                assertThrows(Refusal.class, () -> notices.dismiss(notice));
                notices.dismissAll();
            });
        }
        CurrentActor.runAs(worker, () -> assertEquals(List.of(id), listed(false)));
    }

    @Test
    @Tag("A-25")
    @Tag("D-10")
    void whatLeavesTheHouseNamesNothingButAnAccountAndARandomId() throws Exception {
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID agency = linked.agency();
        Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        UUID id = linked.sent(sender, agency, linked.service(agency), Priority.URGENT);
        String told = "FROM krn_outbox WHERE subject_id = ?";
        assertEquals(1, count("SELECT COUNT(*) " + told, id));
        assertEquals(1, count("SELECT COUNT(*) " + told + " AND kind = 'referrals.mail.attention'", id));
    }

    private static Actor as(Actor person, Role role, UUID agency) {
        return new Actor(
                person.accountId(),
                person.username(),
                role,
                agency,
                Channel.API,
                UUID.randomUUID().toString());
    }

    private List<UUID> listed(boolean alsoRead) {
        return notices.list(alsoRead, PageRequest.first()).rows().stream()
                .map(NoticeRow::referralId)
                .toList();
    }

    private long told(UUID referral, NoticeKind kind) {
        return notices.list(true, new PageRequest(100, null)).rows().stream()
                .filter(row -> row.referralId().equals(referral) && row.kind() == kind)
                .count();
    }

    private UUID sent(Actor sender, Priority priority) {
        UUID agency = linked.agency();
        return linked.sent(sender, agency, linked.service(agency), priority);
    }

    /** Two threads, as two nodes would, each takes a whole turn of the clock at the same time. */
    private void turnOfTwoNodes() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CountDownLatch together = new CountDownLatch(2);
        try {
            List<Future<?>> turns = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                turns.add(nodes.submit(() -> {
                    together.countDown();
                    together.await();
                    CurrentActor.runAs(Sathi.system(), this::turn);
                    return null;
                }));
            }
            for (Future<?> turn : turns) {
                turn.get();
            }
        } finally {
            nodes.shutdown();
        }
    }

    private void turn() {
        ReferralTimers.Due last = null;
        List<ReferralTimers.Due> part = timers.due(null, 50);
        while (!part.isEmpty()) {
            for (ReferralTimers.Due due : part) {
                timers.advance(due.id());
                last = due;
            }
            part = timers.due(last, 50);
        }
    }

    private int events(UUID referral, String event) throws SQLException {
        return count(
                "SELECT COUNT(*) FROM ref_referral_event WHERE event = '" + event + "' AND referral_id = ?", referral);
    }

    private int count(String sql, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, id.toString());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private Instant time(UUID referral, String column) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT " + column + " FROM ref_referral WHERE id = ?")) {
            query.setString(1, referral.toString());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            }
        }
    }

    private void change(String sql, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, id.toString());
            update.executeUpdate();
        }
    }
}
