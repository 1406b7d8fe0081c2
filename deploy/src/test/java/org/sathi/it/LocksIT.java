package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.FieldError;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.Referrals;

/** Two who stand in each other's way in the database: the one who gives way does it again, and who comes second is told what happened. */
@Tag("C.12")
class LocksIT extends TwoSides {

    private static final int MANY = 300;

    @Resource(lookup = "java:app/jdbc/sathi")
    private DataSource pool;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive application() {
        return applicationWith(LocksIT.class);
    }

    @Test
    void whoGivesWayInADeadlockIsDoneAgain() throws Exception {
        List<UUID> both = Stream.of(sent(), sent())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
        var admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        CurrentActor.runAs(worker, () -> both.forEach(one -> world.accept(one, worker)));
        try (Connection other = pool.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            weigh(statement);
            statement.executeUpdate("UPDATE ref_referral SET version = version WHERE id = '" + both.get(1) + "'");
            Future<Inbox.AssignedAll> given = threads.submit(() ->
                    CurrentActor.callAs(admin, () -> inbox.assignAll(new Inbox.AssignAll(both, admin.accountId()))));
            awaitHeld(both.get(0));
            statement.executeUpdate("UPDATE ref_referral SET version = version WHERE id = '" + both.get(0) + "'");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            other.rollback();
            assertEquals(2, given.get(30, TimeUnit.SECONDS).moved());
        }
    }

    @Test
    @Tag("A-6")
    @Tag("T24")
    void whoReopensWhatAnotherHasTakenThePlaceOfIsTold() throws Exception {
        UUID ended = sent();
        helped(ended);
        UUID another = sent();
        long version = CurrentActor.callAs(sender, () -> world.version(ended));
        try (Connection other = pool.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("UPDATE ref_referral o JOIN ref_referral e ON e.id = '" + ended
                    + "' SET o.open_key = CONCAT(e.member_id, ':', e.service_id) WHERE o.id = '" + another + "'");
            Callable<Void> reopening = () -> CurrentActor.callAs(sender, () -> {
                referrals.reopen(new Referrals.WithReason(ended, version, "It began again"));
                return null;
            });
            Future<Void> reopened = threads.submit(reopening);
            awaitHeld(ended);
            other.commit();
            ExecutionException refused =
                    assertThrows(ExecutionException.class, () -> reopened.get(30, TimeUnit.SECONDS));
            assertTrue(refused.getCause() instanceof Conflict, refused.toString());
            assertEquals("error.referral.duplicate", ((Conflict) refused.getCause()).code());
        }
    }

    /** What a transaction knew of consent and agency is read again with their lock: nothing is sent on what was taken back since. */
    @Test
    @Tag("A-15")
    @Tag("B6-7")
    void whatWasReadBeforeIsReadAgainWithTheLock() throws Exception {
        UUID draft = CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            return world.draft(member, service, world.consent(member, agency), null);
        });
        long version = CurrentActor.callAs(sender, () -> world.version(draft));
        transaction.begin();
        try {
            CurrentActor.runAs(sender, () -> assertEquals(List.of(), referrals.sendProblems(draft)));
            elsewhere("UPDATE ref_consent c JOIN ref_referral r ON r.consent_id = c.id"
                    + " SET c.withdrawn_at = c.recorded_at WHERE r.id = '" + draft + "'");
            elsewhere("UPDATE ref_agency SET agreement_until = '2020-01-01' WHERE id = '" + agency + "'");
            Referrals.Send command = new Referrals.Send(draft, version, null, null);
            InvalidInput refused =
                    assertThrows(InvalidInput.class, () -> CurrentActor.runAs(sender, () -> referrals.send(command)));
            assertEquals(
                    Set.of("error.referral.agency-not-referable", "error.referral.consent-ended"),
                    refused.errors().stream().map(FieldError::code).collect(Collectors.toSet()));
        } finally {
            transaction.rollback();
        }
    }

    private void elsewhere(String change) throws Exception {
        Callable<Integer> changing = () -> {
            try (Connection other = pool.getConnection();
                    Statement statement = other.createStatement()) {
                return statement.executeUpdate(change);
            }
        };
        assertEquals(1, threads.submit(changing).get(30, TimeUnit.SECONDS));
    }

    /** Writes so many rows that of two in a deadlock the other one gives way. */
    private static void weigh(Statement statement) throws SQLException {
        for (int i = 0; i < MANY; i++) {
            statement.executeUpdate(
                    "INSERT INTO krn_outbox (id, dedupe_key, kind, recipient_account_id, subject_id, created_at, attempts, next_at,"
                            + " done_at) VALUES (UUID(), UUID(), 'weight', UUID(), UUID(), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
        }
    }

    /** Waits until somebody holds the row of a referral, and has gone on from there. */
    private void awaitHeld(UUID referral) throws SQLException {
        for (int tries = 0; tries < 500; tries++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            try (Connection looking = pool.getConnection();
                    Statement statement = looking.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT id FROM ref_referral WHERE id = '" + referral + "' FOR UPDATE SKIP LOCKED")) {
                if (!row.next()) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
                    return;
                }
            }
        }
        throw new IllegalStateException("nobody came");
    }
}
