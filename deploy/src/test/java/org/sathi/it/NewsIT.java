package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.internal.KernelTurns;
import org.sathi.kernel.outbox.AddressRefused;
import org.sathi.kernel.outbox.OutboxMessage;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.task.ScheduledWork;
import org.sathi.kernel.task.WorkTrouble;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.NoticeRow;
import org.sathi.referrals.api.Notices;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralList;
import org.sathi.referrals.api.ReferralQuery;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.TimelineEntry;
import org.sathi.referrals.api.UnresolvedReason;

/** Who is told what of a referral: at once, on both sides, without a word about anybody. */
class NewsIT extends TwoSides {

    @Inject
    private Notices notices;

    @Inject
    private TwoNodes nodes;

    @Inject
    private KernelTurns kernel;

    @Inject
    private ScheduledWork work;

    @Deployment
    static WebArchive application() {
        return applicationWith(NewsIT.class, TwoNodes.class, KernelTurns.class, TestPost.class);
    }

    @Test
    @Tag("A-29")
    @Tag("A-25")
    void bothSidesHaveNoticesThatSayOnlyWhatHappenedAndAReferenceAndOpeningReadsThem() {
        UUID first = sent();
        UUID second = sent();
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
            assertEquals(1, world.told(first, NoticeKind.RECEIVED));
            referrals.view(first);
            assertEquals(0, notices.count().count());
        });
    }

    @Test
    @Tag("B6-14")
    void whoMovesToAnotherAgencySeesNoNoticeOfTheFormerOne() throws Exception {
        UUID id = sent();
        UUID notice = CurrentActor.callAs(
                worker,
                () -> notices.list(false, PageRequest.first()).rows().get(0).id());
        for (Actor moved : List.of(
                as(worker, Role.AGENCY_WORKER, world.agency(AgencyKind.MENTAL_HEALTH)),
                as(worker, Role.COORDINATOR, null))) {
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
        UUID id = sent(Priority.URGENT);
        String told = "FROM krn_outbox WHERE subject_id = ?";
        // The worker, and the one whose login the agency began with.
        long workers = 2;
        assertEquals(workers, nodes.count("SELECT COUNT(*) " + told, id));
        assertEquals(workers, nodes.count("SELECT COUNT(*) " + told + " AND kind = 'referrals.mail.attention'", id));
    }

    @Test
    @Tag("B5")
    @Tag("A-25")
    @Tag("A-29")
    void mailThatFailsUndoesNothingAndIsCarriedLaterOnceToEach() throws Exception {
        TestPost.alone(() -> {
            UUID id = sent();
            TestPost.fails(new IllegalStateException("as it was told"));
            CurrentActor.runAs(Sathi.system(), kernel::carry);
            CurrentActor.runAs(worker, () -> assertEquals(List.of(id), listed(false)));
            CurrentActor.runAs(
                    sender,
                    () -> assertEquals(
                            ReferralState.REQUESTED, referrals.view(id).row().state()));
            String open = "SELECT COUNT(*) FROM krn_outbox WHERE subject_id = ? AND done_at IS NULL AND attempts = 1"
                    + " AND locked_until IS NULL AND last_error = 'IllegalStateException'"
                    + " AND next_at >= created_at + INTERVAL 30 SECOND";
            assertEquals(2, nodes.count(open, id));
            TestPost.fails(null);
            nodes.atOnce(kernel::carry);
            assertEquals(List.of(), TestPost.carried(id));
            assertEquals(2, nodes.count(open, id));
            due(id);
            nodes.atOnce(kernel::carry);
            nodes.atOnce(kernel::carry);
            assertEquals(2, TestPost.carried(id).size());
            assertEquals(2, Set.copyOf(TestPost.carried(id)).size());
            assertEquals(
                    2,
                    nodes.count(
                            "SELECT COUNT(*) FROM krn_outbox WHERE subject_id = ? AND done_at IS NOT NULL AND attempts = 2"
                                    + " AND locked_until IS NULL AND last_error IS NULL",
                            id));
            return null;
        });
    }

    @Test
    @Tag("B5")
    void twoServersThatCarryAtOnceCarryEachMessageOnce() throws Exception {
        TestPost.alone(() -> {
            UUID subject = UUID.randomUUID();
            kernel.put(IntStream.range(0, 100)
                    .mapToObj(i -> message(subject, UUID.randomUUID()))
                    .toList());
            nodes.atOnce(kernel::carry);
            assertEquals(100, TestPost.carried(subject).size());
            assertEquals(100, Set.copyOf(TestPost.carried(subject)).size());
            return null;
        });
    }

    @Test
    @Tag("A-44")
    void mailThatReachesNobodyIsWorkThatFailsButOneRefusedAddressIsNot() throws Exception {
        Actor administrator = Sathi.account(accounts, Role.ADMINISTRATOR, null);
        UUID subject = UUID.randomUUID();
        TestPost.alone(() -> {
            assertEquals(0, carryOne(subject, new AddressRefused()));
            assertEquals(1, carryOne(subject, new IllegalStateException("as it was told")));
            assertThrows(RuntimeException.class, () -> carryOne(subject, new IllegalStateException("as it was told")));
            // The servers of the tests before this one are gone.
            nodes.change("DELETE FROM krn_work WHERE node <> ?", subject);
            kernel.failed("outbox", Duration.ofMinutes(4));
            kernel.failed("outbox", Duration.ofMinutes(3));
            CurrentActor.runAs(Sathi.system(), () -> kernel.take("outbox"));
            WorkTrouble trouble = troubles(administrator).get(0);
            assertEquals(WorkTrouble.Kind.FAILING, trouble.kind());
            assertEquals("NothingLeaves", trouble.fault());
            assertEquals(
                    1,
                    nodes.count(
                            "SELECT COUNT(*) FROM krn_outbox WHERE subject_id = ? AND last_error = 'AddressRefused'",
                            subject));
            TestPost.fails(null);
            due(subject);
            CurrentActor.runAs(Sathi.system(), () -> kernel.take("outbox"));
            assertEquals(3, TestPost.carried(subject).size());
            assertEquals(List.of(), troubles(administrator));
            return null;
        });
    }

    /** A turn of the outbox that tries a message for one person more for the fifth time; gives how many are left over. */
    private int carryOne(UUID subject, RuntimeException how) throws Exception {
        UUID person = UUID.randomUUID();
        kernel.put(List.of(message(subject, person)));
        nodes.change("UPDATE krn_outbox SET attempts = 4 WHERE recipient_account_id = ?", person);
        TestPost.fails(how);
        try (CurrentActor.Handle system = CurrentActor.begin(Sathi.system())) {
            return kernel.all().get("outbox").call();
        }
    }

    private List<WorkTrouble> troubles(Actor administrator) {
        return CurrentActor.callAs(administrator, () -> work.state()).troubles().stream()
                .filter(trouble -> trouble.task().equals("outbox"))
                .toList();
    }

    private static OutboxMessage message(UUID subject, UUID person) {
        return new OutboxMessage("test:" + person, "referrals.mail.attention", person, subject);
    }

    /** As if the wait for another try were over. */
    private void due(UUID subject) throws SQLException {
        nodes.change("UPDATE krn_outbox SET next_at = created_at WHERE subject_id = ?", subject);
    }

    @Test
    @Tag("D-1")
    @Tag("A-29")
    void theSenderHasEveryEndAtOnceWithItsReasonAndInTheListOfWhatTheySent() {
        UUID rejected = sent();
        UUID returned = sent();
        UUID failed = sent();
        UUID completed = sent();
        LocalDate today = ReferralWorld.today();
        CurrentActor.runAs(worker, () -> {
            inbox.reject(new Inbox.Reject(rejected, seen(rejected), RejectReason.NO_CAPACITY, null, null, null, null));
            world.accept(returned, worker);
            inbox.giveBack(
                    new Inbox.Reject(returned, seen(returned), RejectReason.NOT_ELIGIBLE, null, null, null, null));
            world.accept(failed, worker);
            inbox.fail(new Inbox.Fail(failed, seen(failed), UnresolvedReason.SERVICE_ENDED, null, today, null));
            world.accept(completed, worker);
            inbox.complete(
                    new Inbox.Complete(completed, seen(completed), new Delivered(Need.COUNSELLING, today), null));
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(1, world.told(rejected, NoticeKind.REJECTED));
            assertEquals(1, world.told(returned, NoticeKind.RETURNED));
            assertEquals(1, world.told(failed, NoticeKind.FAILED));
            assertEquals(1, world.told(completed, NoticeKind.COMPLETED));
            assertEquals("NO_CAPACITY", lastReason(rejected));
            assertEquals("NOT_ELIGIBLE", lastReason(returned));
            assertEquals("SERVICE_ENDED", lastReason(failed));
            List<UUID> sent =
                    referrals.list(ReferralQuery.of(ReferralList.MY_SENT), PageRequest.first()).rows().stream()
                            .map(ReferralRow::id)
                            .toList();
            assertTrue(sent.containsAll(List.of(rejected, returned, failed, completed)));
        });
    }

    @Test
    @Tag("A-29")
    @Tag("T6")
    void whatComesBackIsToldToTheCoordinatorsWhenItIsUrgentAndLeavesTheHouseForTheSenderOnly() throws Exception {
        Actor coordinator = Sathi.account(accounts, Role.COORDINATOR, null);
        String mail = "SELECT COUNT(*) FROM krn_outbox WHERE subject_id = ?";
        for (Priority priority : Priority.values()) {
            UUID id = sent(priority);
            int before = nodes.count(mail, id);
            CurrentActor.runAs(
                    worker,
                    () -> inbox.reject(
                            new Inbox.Reject(id, seen(id), RejectReason.NO_CAPACITY, null, null, null, null)));
            long told = CurrentActor.callAs(coordinator, () -> world.told(id, NoticeKind.REJECTED));
            assertEquals(priority == Priority.URGENT ? 1 : 0, told, priority.name());
            assertEquals(1, CurrentActor.callAs(sender, () -> world.told(id, NoticeKind.REJECTED)));
            assertEquals(before + 1, nodes.count(mail, id), priority.name());
        }
    }

    @Test
    @Tag("D-9")
    @Tag("A-12")
    void howAMemberMayBeReachedNeverKeepsTheNewsFromTheAgency() throws Exception {
        UUID id = CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            UUID draft = world.draft(
                    member,
                    service,
                    world.consent(member, agency),
                    null,
                    Priority.ROUTINE,
                    new SafeContact(true, true, true, "never at home"));
            world.send(draft);
            return draft;
        });
        CurrentActor.runAs(worker, () -> assertEquals(1, world.told(id, NoticeKind.SENT)));
        String mail = "SELECT COUNT(*) FROM krn_outbox WHERE subject_id = ? AND kind = 'referrals.mail.attention'";
        assertTrue(nodes.count(mail, id) > 0);
    }

    private String lastReason(UUID id) {
        List<TimelineEntry> timeline = referrals.view(id).timeline();
        return timeline.get(timeline.size() - 1).reason();
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
}
