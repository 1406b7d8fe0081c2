package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.Accounts;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ReferralReaders;
import org.sathi.referrals.api.Referrals;

/** Who can see a referral, as the page of that name tells it, is who is let in. */
@ExtendWith(ArquillianExtension.class)
class ReadersIT {

    @Inject
    private Accounts accounts;

    @Inject
    private Referrals referrals;

    @Inject
    private Inbox inbox;

    @Inject
    private ReferralReaders readers;

    @Inject
    private ReferralWorld world;

    @Deployment
    static WebArchive application() {
        return Sathi.with(ReadersIT.class, ReferralWorld.class);
    }

    @Test
    @Tag("D-20")
    void whoCanSeeAReferralIsWhoIsLetIn() {
        Actor coordinator = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID target = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID service = world.service(target);
        Actor worker = Sathi.account(accounts, Role.AGENCY_WORKER, target);
        Actor stranger = Sathi.account(accounts, Role.AGENCY_WORKER, world.agency(AgencyKind.MENTAL_HEALTH));
        Actor leader = Sathi.account(accounts, Role.FACILITATOR, null);
        UUID id = CurrentActor.callAs(coordinator, () -> {
            UUID member = world.member();
            UUID draft = world.draft(member, service, world.consent(member, target), null);
            assertTrue(readers.of(draft).agency().isEmpty(), "a draft is nobody's at the agency");
            world.send(draft);
            return draft;
        });
        ReferralReaders.Seen sent = CurrentActor.callAs(coordinator, () -> readers.of(id));
        assertTrue(ids(sent.agency()).contains(worker.accountId()));
        assertFalse(ids(sent.agency()).contains(stranger.accountId()));
        assertTrue(ids(sent.programme()).contains(coordinator.accountId()));
        assertFalse(ids(sent.programme()).contains(leader.accountId()), "not a member of the leader's groups");
        assertEquals(DisclosurePhase.PREVIEW, sent.phase());
        CurrentActor.runAs(leader, () -> assertThrows(NotFound.class, () -> referrals.view(id)));
        CurrentActor.runAs(stranger, () -> assertThrows(NotFound.class, () -> inbox.open(id)));
        CurrentActor.runAs(
                worker,
                () -> assertEquals(sent.categories(), inbox.open(id).content().categories()));
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
        ReferralReaders.Seen accepted = CurrentActor.callAs(coordinator, () -> readers.of(id));
        assertEquals(
                Set.of(InformationCategory.IDENTITY, InformationCategory.CONTACT, InformationCategory.NEED),
                accepted.categories());
        CurrentActor.runAs(
                worker,
                () -> assertEquals(
                        accepted.categories(), inbox.open(id).content().categories()));
        CurrentActor.runAs(worker, () -> assertThrows(AccessDenied.class, () -> readers.of(id)));
    }

    private static Set<UUID> ids(List<ReferralReaders.Person> people) {
        return people.stream().map(ReferralReaders.Person::accountId).collect(Collectors.toSet());
    }
}
