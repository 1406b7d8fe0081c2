package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.ServiceLabel;

/** Finding one referral by the code that the person brings, and a part of a list by state and service: within the own agency only. */
class InboxSearchIT extends TwoSides {

    @Inject
    private DisclosureConsents consents;

    @Deployment
    static WebArchive application() {
        return applicationWith(InboxSearchIT.class);
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
