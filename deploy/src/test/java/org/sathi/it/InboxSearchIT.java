package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxCounts;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxRow;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralCounts;
import org.sathi.referrals.api.ReferralList;
import org.sathi.referrals.api.ReferralQuery;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.ServiceLabel;

/** Finding one referral by the code that the person brings, and a part of a list by state and service: within the own agency only; and the numbers beside the lists. */
class InboxSearchIT extends TwoSides {

    @Inject
    private DisclosureConsents consents;

    @Deployment
    static WebArchive application() {
        return applicationWith(InboxSearchIT.class, TestDatabase.class);
    }

    @Test
    @Tag("A-10")
    @Tag("A-1")
    void whoeverIsAtTheDeskFindsTheReferralByTheCodeOnTheSlip() {
        UUID id = sent();
        String reference = reference(id);
        String onTheSlip = reference.substring(reference.lastIndexOf('-') + 1);
        Actor admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        for (Actor person : List.of(worker, admin)) {
            CurrentActor.runAs(person, () -> {
                for (String typed : List.of(
                        reference,
                        onTheSlip,
                        onTheSlip.toLowerCase(Locale.ROOT),
                        " " + onTheSlip.substring(0, 2) + " " + onTheSlip.substring(2))) {
                    assertEquals(Optional.of(id), inbox.find(typed), typed);
                }
            });
        }
        assertEquals(
                ReferralState.REQUESTED,
                CurrentActor.callAs(sender, () -> referrals.view(id).row().state()),
                "who looks it up has not opened it");
    }

    @Test
    @Tag("A-19")
    @Tag("A-51")
    void anotherAgencysCodeIsNoCode() {
        UUID other = world.agency(AgencyKind.HIV_AIDS);
        UUID theirs = world.sentBy(sender, other, world.service(other), Priority.ROUTINE);
        String reference = reference(theirs);
        String draft = CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            return world.draft(member, service, world.consent(member, agency), null)
                    .toString();
        });
        CurrentActor.runAs(worker, () -> {
            for (String typed : Arrays.asList(
                    reference,
                    reference.substring(reference.lastIndexOf('-') + 1),
                    theirs.toString(),
                    draft,
                    "NOBODY",
                    "",
                    null,
                    "%",
                    "' OR '1'='1")) {
                assertEquals(Optional.empty(), inbox.find(typed), typed);
            }
            assertEquals(
                    List.of(service),
                    inbox.services().stream().map(ServiceLabel::id).toList());
            UUID foreign =
                    CurrentActor.callAs(sender, () -> referrals.view(theirs).serviceId());
            for (InboxList list : InboxList.values()) {
                assertTrue(inbox.list(new InboxQuery(list, null, foreign, false), PageRequest.first())
                        .rows()
                        .isEmpty());
            }
        });
    }

    @Test
    @Tag("A-1")
    void aListIsNarrowedDownToAStateAndAService() {
        UUID second = world.service(agency);
        UUID waiting = sent();
        UUID opened = world.sentBy(sender, agency, second, Priority.ROUTINE);
        UUID cancelled = sent();
        UUID helped = world.sentBy(sender, agency, second, Priority.ROUTINE);
        CurrentActor.runAs(worker, () -> inbox.open(opened));
        CurrentActor.runAs(
                sender,
                () -> referrals.cancel(
                        new Referrals.Cancel(cancelled, world.version(cancelled), CancelReason.DUPLICATE, null, null)));
        helped(helped);
        CurrentActor.runAs(worker, () -> {
            assertEquals(Set.of(waiting, opened), rows(InboxList.NEW, null, null));
            assertEquals(Set.of(waiting), rows(InboxList.NEW, ReferralState.REQUESTED, null));
            assertEquals(Set.of(opened), rows(InboxList.NEW, null, second));
            assertEquals(Set.of(), rows(InboxList.NEW, ReferralState.REQUESTED, second));
            assertEquals(Set.of(), rows(InboxList.NEW, ReferralState.CANCELLED, null), "a state of another list");
            assertEquals(Set.of(cancelled), rows(InboxList.CLOSED, ReferralState.CANCELLED, null));
            assertEquals(Set.of(helped), rows(InboxList.CLOSED, ReferralState.COMPLETED, second));
            assertEquals(Set.of(), rows(InboxList.CLOSED, ReferralState.REQUESTED, null), "a state of another list");
        });
    }

    @Test
    @Tag("A-24")
    @Tag("T21")
    void aListOfAServiceDoesNotTellTheServiceOfWhatIsNoLongerTold() {
        UUID told = sent();
        UUID held = sent();
        CurrentActor.runAs(worker, () -> {
            world.accept(told, worker);
            world.accept(held, worker);
        });
        CurrentActor.runAs(sender, () -> {
            UUID consent = referrals.view(held).consent().id();
            consents.withdraw(new DisclosureConsents.WithdrawConsent(
                    consent, consents.get(consent).version(), "enough"));
        });
        CurrentActor.runAs(worker, () -> {
            assertEquals(Set.of(told, held), rows(InboxList.ACTIVE, null, null));
            assertEquals(Set.of(told), rows(InboxList.ACTIVE, null, service));
        });
    }

    /** The numbers beside the lists of both sides, against the lists walked to their end. */
    @Test
    @Tag("D-13")
    void everyNumberIsTheLengthOfItsList() throws SQLException {
        List<UUID> waiting = List.of(sent(), sent(), sent(), sent());
        List<UUID> atWork = List.of(sent(), sent(), sent());
        Actor colleague = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        CurrentActor.runAs(worker, () -> atWork.subList(0, 2).forEach(id -> world.accept(id, worker)));
        CurrentActor.runAs(colleague, () -> world.accept(atWork.get(2), colleague));
        helped(sent());
        late(List.of(waiting.get(0), waiting.get(1), atWork.get(2)));
        CurrentActor.runAs(sender, () -> {
            referrals.message(new Referrals.PostMessage(waiting.get(3), "When may she come?", null));
            UUID member = world.member();
            world.draft(member, service, world.consent(member, agency), null);
        });
        CurrentActor.runAs(worker, () -> inbox.message(new Inbox.PostMessage(atWork.get(0), "Tomorrow.", null)));

        agencysNumbers(worker, 2);
        agencysNumbers(colleague, 1);
        agencysNumbers(Sathi.account(accounts, Role.AGENCY_ADMIN, agency), 0);
        CurrentActor.runAs(sender, () -> {
            ReferralCounts counts = referrals.counts();
            assertEquals(4, counts.waiting().count());
            assertEquals(3, counts.worked().count());
            assertEquals(1, counts.drafts().count());
            assertEquals(walked(ReferralList.MY_DRAFTS).size(), counts.drafts().count());
            assertEquals(states(ReferralState::waiting), counts.waiting().count());
            assertEquals(states(ReferralState::worked), counts.worked().count());
            int all = walked(ReferralList.NEEDS_ME).size();
            assertTrue(all >= 2, "what the agency wrote, and the help to be confirmed");
            assertEquals(Math.min(all, CappedCount.CAP), counts.needsMe().count());
        });
    }

    private void agencysNumbers(Actor person, int own) {
        CurrentActor.runAs(person, () -> {
            InboxCounts counts = inbox.view(InboxQuery.of(InboxList.NEW), PageRequest.first())
                    .counts();
            List<InboxRow> fresh = walked(InboxQuery.of(InboxList.NEW));
            List<InboxRow> active = walked(InboxQuery.of(InboxList.ACTIVE));
            assertEquals(4, fresh.size());
            assertEquals(fresh.size(), counts.fresh().count());
            assertEquals(3, active.size());
            assertEquals(active.size(), counts.active().count());
            assertEquals(3, counts.overdue().count());
            assertEquals(
                    Stream.concat(fresh.stream(), active.stream())
                            .filter(InboxRow::overdue)
                            .count(),
                    counts.overdue().count());
            assertEquals(1, counts.attention().count());
            assertEquals(
                    walked(InboxQuery.of(InboxList.ATTENTION)).size(),
                    counts.attention().count());
            assertEquals(own, counts.mine().count());
            assertEquals(
                    walked(new InboxQuery(InboxList.ACTIVE, null, null, true)).size(), own);
        });
    }

    /** Sets their deadlines back, and lets the clock leave them alone. */
    private static void late(List<UUID> referrals) throws SQLException {
        try (Connection owner = TestDatabase.owner();
                Statement statement = owner.createStatement()) {
            for (UUID id : referrals) {
                statement.executeUpdate("UPDATE ref_referral SET due_at = due_at - INTERVAL 60 DAY, alarm_at = NULL,"
                        + " next_check_at = NULL WHERE id = '" + id + "'");
            }
            owner.commit();
        }
    }

    private List<InboxRow> walked(InboxQuery query) {
        return walk(page -> inbox.list(query, page));
    }

    private List<ReferralRow> walked(ReferralList list) {
        return walk(page -> referrals.list(ReferralQuery.of(list), page));
    }

    /** A list to its end, two rows a page. */
    private static <T> List<T> walk(Function<PageRequest, Slice<T>> list) {
        List<T> all = new ArrayList<>();
        String after = null;
        do {
            Slice<T> slice = list.apply(new PageRequest(2, after));
            all.addAll(slice.rows());
            after = slice.next();
        } while (after != null);
        return all;
    }

    private int states(Predicate<ReferralState> which) {
        return (int) walked(ReferralList.MY_SENT).stream()
                .filter(row -> which.test(row.state()))
                .count();
    }

    private Set<UUID> rows(InboxList list, ReferralState state, UUID to) {
        Set<UUID> found = new TreeSet<>();
        inbox.list(new InboxQuery(list, state, to, false), PageRequest.first())
                .rows()
                .forEach(row -> found.add(row.id()));
        return found;
    }

    private String reference(UUID id) {
        return CurrentActor.callAs(sender, () -> referrals.view(id).row().reference());
    }
}
