package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.Admission;
import org.sathi.membership.api.GiveGroupRole;
import org.sathi.membership.api.GroupDetails;
import org.sathi.membership.api.GroupRole;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.OpenGroup;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ReferralReaders;
import org.sathi.sessions.api.AssignmentEnd;
import org.sathi.sessions.api.Assignments;

/** Who can see a referral, as the page of that name tells it, is who is let in. */
class ReadersIT extends TwoSides {

    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 2);

    @Inject
    private ReferralReaders readers;

    @Inject
    private Members members;

    @Inject
    private Groups groups;

    @Inject
    private Assignments assignments;

    @Deployment
    static WebArchive application() {
        return applicationWith(ReadersIT.class);
    }

    @Test
    @Tag("D-20")
    void whoCanSeeAReferralIsWhoIsLetIn() {
        Actor stranger = Sathi.account(accounts, Role.AGENCY_WORKER, world.agency(AgencyKind.MENTAL_HEALTH));
        Actor leader = Sathi.account(accounts, Role.FACILITATOR, null);
        UUID id = CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            UUID draft = world.draft(member, service, world.consent(member, agency), null);
            assertTrue(readers.of(draft).agency().isEmpty(), "a draft is nobody's at the agency");
            world.send(draft);
            return draft;
        });
        ReferralReaders.Seen sent = CurrentActor.callAs(sender, () -> readers.of(id));
        assertTrue(ids(sent.agency()).contains(worker.accountId()));
        assertFalse(ids(sent.agency()).contains(stranger.accountId()));
        assertTrue(ids(sent.programme()).contains(sender.accountId()));
        assertFalse(ids(sent.programme()).contains(leader.accountId()), "not a member of the leader's groups");
        assertEquals(DisclosurePhase.PREVIEW, sent.phase());
        CurrentActor.runAs(leader, () -> assertThrows(NotFound.class, () -> referrals.view(id)));
        CurrentActor.runAs(stranger, () -> assertThrows(NotFound.class, () -> inbox.open(id)));
        CurrentActor.runAs(
                worker,
                () -> assertEquals(sent.categories(), inbox.open(id).content().categories()));
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
        ReferralReaders.Seen accepted = CurrentActor.callAs(sender, () -> readers.of(id));
        assertEquals(
                Set.of(InformationCategory.IDENTITY, InformationCategory.CONTACT, InformationCategory.NEED),
                accepted.categories());
        CurrentActor.runAs(
                worker,
                () -> assertEquals(
                        accepted.categories(), inbox.open(id).content().categories()));
        CurrentActor.runAs(worker, () -> assertThrows(AccessDenied.class, () -> readers.of(id)));
    }

    @Test
    @Tag("D-20")
    @Tag("D-16")
    void ofEverybodyThePageNamesExactlyThoseWhoCanOpenTheReferral() {
        Actor leader = Sathi.account(accounts, Role.FACILITATOR, null);
        Actor leaderElsewhere = Sathi.account(accounts, Role.FACILITATOR, null);
        Actor specialist = certified();
        Actor specialistBefore = certified();
        Actor specialistOfOthers = certified();
        UUID id = CurrentActor.callAs(sender, () -> {
            UUID group = group(leader);
            group(leaderElsewhere);
            UUID member = Sathi.register(members, MemberDetails.named("Referred Person", null, 1985), BEGAN, group);
            UUID ended = assign(member, specialistBefore);
            long version = assignments.ofMember(member).stream()
                    .filter(view -> view.id().equals(ended))
                    .findFirst()
                    .orElseThrow()
                    .version();
            assignments.end(new Assignments.EndAssignment(
                    ended, version, ReferralWorld.today(), AssignmentEnd.SPECIALIST_UNAVAILABLE));
            assign(world.member(), specialistOfOthers);
            UUID sent = world.sent(member, agency, service, null);
            assign(member, specialist);
            return sent;
        });
        List<Actor> everybody = List.of(
                sender,
                Sathi.account(accounts, Role.COORDINATOR, null),
                Sathi.account(accounts, Role.FACILITATOR, null),
                Sathi.account(accounts, Role.REPORT_VIEWER, null),
                Sathi.account(accounts, Role.ADMINISTRATOR, null),
                leader,
                leaderElsewhere,
                specialist,
                specialistBefore,
                specialistOfOthers);
        Set<UUID> named = ids(CurrentActor.callAs(sender, () -> readers.of(id)).programme());
        assertTrue(
                named.contains(leader.accountId()), "whom somebody else referred is seen by who works with them now");
        assertTrue(named.contains(specialist.accountId()), "assigned after it was sent");
        for (Actor actor : everybody) {
            assertEquals(opens(actor, id), named.contains(actor.accountId()), actor.role() + " " + actor.username());
        }
    }

    private boolean opens(Actor actor, UUID id) {
        try {
            return CurrentActor.callAs(actor, () -> referrals.view(id)) != null;
        } catch (NotFound | AccessDenied e) {
            return false;
        }
    }

    private Actor certified() {
        Actor specialist = Sathi.account(accounts, Role.PEER_SPECIALIST, null);
        CurrentActor.runAs(
                sender,
                () -> assignments.recordCertification(new Assignments.RecordCertification(
                        specialist.accountId(),
                        "Body",
                        UUID.randomUUID().toString(),
                        BEGAN,
                        ReferralWorld.today().plusYears(1),
                        null)));
        return specialist;
    }

    private UUID assign(UUID member, Actor specialist) {
        return assignments.assign(
                new Assignments.AssignSpecialist(member, specialist.accountId(), ReferralWorld.today(), null));
    }

    private UUID group(Actor leader) {
        String code = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        GroupDetails details = new GroupDetails(
                "Readers", "पाठक", "Bhaktapur", null, null, null, null, SpokenLanguage.NEPALI, Admission.OPEN, null);
        UUID group = groups.open(new OpenGroup(null, code, details, BEGAN, GroupStatus.ACTIVE));
        groups.giveRole(new GiveGroupRole(group, leader.accountId(), GroupRole.LEADER, BEGAN));
        return group;
    }

    private static Set<UUID> ids(List<ReferralReaders.Person> people) {
        return people.stream().map(ReferralReaders.Person::accountId).collect(Collectors.toSet());
    }
}
