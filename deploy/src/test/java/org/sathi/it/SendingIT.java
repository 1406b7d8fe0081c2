package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.RosterRow;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.membership.api.TransferMember;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.CostLevel;
import org.sathi.referrals.api.EligibilityWarning;
import org.sathi.referrals.api.FlagView;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralFlags;
import org.sathi.referrals.api.ReferralFlags.SetFlag;
import org.sathi.referrals.api.ReferralFlags.UnsetFlag;
import org.sathi.referrals.api.ReferralList;
import org.sathi.referrals.api.ReferralQuery;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SenderTask;
import org.sathi.referrals.api.ServiceFit;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.referrals.api.ServiceStatus;

/** The sender's side in the container on the real database: what does not fit is said, help that is denied comes back, flags stay inside. */
class SendingIT extends TwoSides {

    private static final LocalDate TODAY = NepalTime.today(OperatingClock.INSTANCE);

    @Inject
    private Members members;

    @Inject
    private Groups groups;

    @Inject
    private Agencies agencies;

    @Inject
    private ServiceFit fit;

    @Inject
    private ReferralFlags flags;

    @Deployment
    static WebArchive application() {
        return applicationWith(SendingIT.class);
    }

    @Test
    @Tag("A-58")
    void whatDoesNotFitIsSaidBeforeSendingDoesNotStandInTheWayAndIsKept() {
        service = service(CapacityStatus.NO_CAPACITY, 16, null);
        Set<EligibilityWarning> expected = EnumSet.of(
                EligibilityWarning.TOO_YOUNG,
                EligibilityWarning.LANGUAGE,
                EligibilityWarning.OTHER_DISTRICT,
                EligibilityWarning.FULL);
        UUID id = CurrentActor.callAs(sender, () -> {
            UUID member = member(TODAY.getYear() - 12, SpokenLanguage.MAITHILI, "Dhanusha");
            UUID draft = world.draft(member, service, world.consent(member, agency), null);
            assertEquals(expected, fit.ofServices(draft, List.of(service)).get(service));
            assertTrue(fit.ofServices(draft, List.of(UUID.randomUUID())).isEmpty());
            assertTrue(referrals.view(draft).warnings().isEmpty());
            assertTrue(referrals.sendProblems(draft).isEmpty());
            world.send(draft);
            return draft;
        });
        CurrentActor.runAs(
                Sathi.system(),
                () -> agencies.changeService(new Agencies.ChangeService(
                        service,
                        agencies.service(service).row().version(),
                        data(CapacityStatus.HAS_CAPACITY, null, null))));
        CurrentActor.runAs(
                sender, () -> assertEquals(expected, referrals.view(id).warnings()));
        CurrentActor.runAs(
                Sathi.account(accounts, Role.PEER_SPECIALIST, null),
                () -> assertThrows(NotFound.class, () -> fit.ofServices(id, List.of(service))));
        CurrentActor.runAs(
                Sathi.account(accounts, Role.AGENCY_WORKER, agency),
                () -> assertThrows(AccessDenied.class, () -> fit.ofServices(id, List.of(service))));
    }

    @Test
    @Tag("A-58")
    void whatFitsIsKeptAsFittingAndTheAgencyIsToldTheLanguage() {
        service = service(CapacityStatus.HAS_CAPACITY, 16, null);
        UUID id = CurrentActor.callAs(sender, () -> {
            UUID member = member(TODAY.getYear() - 30, SpokenLanguage.NEPALI, "Bhaktapur");
            UUID draft = world.draft(member, service, world.consent(member, agency), null);
            world.send(draft);
            assertEquals(Set.of(), referrals.view(draft).warnings());
            return draft;
        });
        assertEquals(
                SpokenLanguage.NEPALI.code(),
                CurrentActor.callAs(worker, () -> inbox.open(id)).content().language());
    }

    @Test
    @Tag("D-20")
    void aDraftOfSomebodyWhoHasMovedToAnotherGroupIsNotFoundByWhoWroteIt() {
        Actor leader = Sathi.account(accounts, Role.FACILITATOR, null);
        UUID group = world.group(leader);
        UUID draft = CurrentActor.callAs(leader, () -> {
            UUID member = Sathi.register(
                    members, MemberDetails.named("Moving Person", null, 1985), LocalDate.of(2026, 1, 2), group);
            UUID written = world.draft(member, service, world.consent(member, agency), null);
            assertEquals(List.of(), referrals.sendProblems(written));
            return written;
        });
        CurrentActor.runAs(sender, () -> {
            RosterRow place = groups.roster(group, PageRequest.first()).rows().get(0);
            UUID another = world.group(Sathi.account(accounts, Role.FACILITATOR, null));
            groups.transfer(new TransferMember(place.membershipId(), place.version(), another, TODAY));
        });
        Referrals.Send command = new Referrals.Send(draft, 1, null, UUID.randomUUID());
        CurrentActor.runAs(leader, () -> assertThrows(NotFound.class, () -> referrals.send(command)));
        CurrentActor.runAs(
                worker,
                () -> assertEquals(
                        0,
                        inbox.view(InboxQuery.of(InboxList.NEW), PageRequest.first())
                                .counts()
                                .fresh()
                                .count()));
        CurrentActor.runAs(sender, () -> {
            assertEquals(ReferralState.DRAFT, referrals.view(draft).row().state());
            world.send(draft);
            assertEquals(ReferralState.REQUESTED, referrals.view(draft).row().state());
        });
    }

    @Test
    @Tag("A-2")
    void servicesAreFoundByLanguageAndDistrict() {
        service = service(CapacityStatus.HAS_CAPACITY, null, null);
        CurrentActor.runAs(Sathi.account(accounts, Role.FACILITATOR, null), () -> {
            assertTrue(agencies.districts().contains("Bhaktapur"));
            assertTrue(found("ne", "Bhaktapur"));
            assertTrue(found(null, "Bhaktapur"));
            assertFalse(found("n", "Bhaktapur"));
            assertFalse(found("mai", null));
            assertFalse(found("ne", "Kaski"));
        });
    }

    private boolean found(String language, String district) {
        ServiceQuery query = new ServiceQuery(Need.COUNSELLING, null, agency, language, district);
        return agencies.services(query, PageRequest.first()).rows().stream()
                .map(ServiceRow::id)
                .anyMatch(service::equals);
    }

    @Test
    @Tag("A-39")
    @Tag("A-41")
    @Tag("T24")
    @Tag("D-14")
    void helpThatTheMemberDeniesComesBackAndIsReplacedOrOpenedAgainAndTheAgencyLearnsNothing() {
        UUID id = sent();
        helped(id);
        InboxReferral before = CurrentActor.callAs(worker, () -> inbox.open(id));
        CurrentActor.runAs(sender, () -> {
            assertFalse(referrals.view(id).can(ReferralEvent.SETTLE));
            assertThrows(Conflict.class, () -> referrals.settle(new Referrals.Move(id, world.version(id))));
            LocalDate early = TODAY.minusDays(30);
            assertThrows(
                    InvalidInput.class,
                    () -> referrals.confirmOutcome(
                            new Referrals.ConfirmOutcome(id, world.version(id), HelpConfirmed.NO, early, null)));
            assertNull(referrals.view(id).helpOn());
            confirm(id, HelpConfirmed.NO);
            ReferralRow row = referrals.view(id).row();
            assertTrue(row.outcomeDoubted());
            assertEquals(SenderTask.FIND_ANOTHER_WAY, row.task());
            assertTrue(listed(ReferralList.NEEDS_ME, id));
            assertTrue(listed(ReferralList.MY_SENT, id));
            assertTrue(referrals.view(id).can(ReferralEvent.REOPEN));
            referrals.settle(new Referrals.Move(id, world.version(id)));
            assertNull(referrals.view(id).row().task());
            assertTrue(referrals.view(id).row().outcomeDoubted());
            confirm(id, HelpConfirmed.NO);
        });
        InboxReferral after = CurrentActor.callAs(worker, () -> inbox.open(id));
        assertEquals(before, after);
        UUID next = CurrentActor.callAs(sender, () -> {
            UUID member = referrals.view(id).row().memberId();
            UUID draft = world.draft(member, service, world.consent(member, agency), id);
            world.send(draft);
            return draft;
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(next, referrals.view(id).replacedById());
            assertNull(referrals.view(id).row().task());
            assertFalse(listed(ReferralList.NEEDS_ME, id));
            referrals.cancel(new Referrals.Cancel(
                    next, world.version(next), org.sathi.referrals.api.CancelReason.OTHER, "not needed", null));
            referrals.reopen(new Referrals.WithReason(id, world.version(id), "the member was not helped"));
            ReferralRow open = referrals.view(id).row();
            assertEquals(ReferralState.IN_PROGRESS, open.state());
            assertFalse(open.outcomeDoubted());
        });
    }

    private boolean listed(ReferralList list, UUID id) {
        return referrals.list(new ReferralQuery(list, null, agency), PageRequest.first()).rows().stream()
                .anyMatch(row -> row.id().equals(id));
    }

    private void confirm(UUID id, HelpConfirmed help) {
        referrals.confirmOutcome(new Referrals.ConfirmOutcome(id, world.version(id), help, TODAY, "मलाई कसैले भेटेन"));
    }

    @Test
    @Tag("A-60")
    void aFlagStandsOnTheListUntilItIsTakenAwayWithANoteAndTheAgencyLearnsNothing() {
        UUID id = sent();
        CurrentActor.callAs(worker, () -> inbox.open(id));
        InboxReferral before = CurrentActor.callAs(worker, () -> inbox.open(id));
        UUID key = UUID.randomUUID();
        CurrentActor.runAs(sender, () -> {
            assertThrows(InvalidInput.class, () -> flags.set(new SetFlag(id, " ", TODAY, null)));
            assertThrows(InvalidInput.class, () -> flags.set(new SetFlag(id, "x".repeat(501), TODAY, null)));
            assertThrows(InvalidInput.class, () -> flags.set(new SetFlag(id, "late", TODAY.minusDays(1), null)));
            assertThrows(InvalidInput.class, () -> flags.set(new SetFlag(id, "far", TODAY.plusYears(2), null)));
            assertThrows(InvalidInput.class, () -> flags.set(new SetFlag(id, "when?", null, null)));
            assertTrue(referrals.view(id).flags().isEmpty());
            SetFlag command = new SetFlag(id, "फोन गर्नुहोस् <b>😀</b>", TODAY, key);
            UUID flag = flags.set(command);
            assertEquals(flag, flags.set(command));
            FlagView view = referrals.view(id).flags().get(0);
            assertEquals(1, referrals.view(id).flags().size());
            assertEquals("फोन गर्नुहोस् <b>😀</b>", view.message());
            assertTrue(view.open());
            assertFalse(view.overdue());
            assertTrue(onList(flag));
            assertThrows(InvalidInput.class, () -> flags.unset(new UnsetFlag(flag, "")));
            assertTrue(onList(flag));
            flags.unset(new UnsetFlag(flag, "called, all is well"));
            assertFalse(onList(flag));
            assertEquals(
                    "called, all is well", referrals.view(id).flags().get(0).note());
            Conflict gone = assertThrows(Conflict.class, () -> flags.unset(new UnsetFlag(flag, "again")));
            assertEquals("error.flag.gone", gone.code());
            assertEquals(
                    List.of(ReferralEvent.FLAG, ReferralEvent.UNFLAG),
                    referrals.view(id).timeline().stream()
                            .map(org.sathi.referrals.api.TimelineEntry::event)
                            .filter(e -> e == ReferralEvent.FLAG || e == ReferralEvent.UNFLAG)
                            .toList());
        });
        assertEquals(before, CurrentActor.callAs(worker, () -> inbox.open(id)));
        CurrentActor.runAs(worker, () -> assertThrows(AccessDenied.class, () -> flags.open(PageRequest.first())));
        CurrentActor.runAs(Sathi.account(accounts, Role.PEER_SPECIALIST, null), () -> {
            assertThrows(NotFound.class, () -> flags.set(new SetFlag(id, "not mine", TODAY, null)));
            assertTrue(flags.open(PageRequest.first()).rows().isEmpty());
        });
    }

    @Test
    @Tag("A-60")
    void aDraftIsNotFlagged() {
        CurrentActor.runAs(sender, () -> {
            UUID member = world.member();
            UUID draft = world.draft(member, service, world.consent(member, agency), null);
            assertThrows(Conflict.class, () -> flags.set(new SetFlag(draft, "too early", TODAY, null)));
            assertTrue(referrals.view(draft).flags().isEmpty());
        });
    }

    private boolean onList(UUID flag) {
        String after = null;
        do {
            var slice = flags.open(after == null ? PageRequest.first() : PageRequest.after(after));
            if (slice.rows().stream().anyMatch(row -> row.flag().id().equals(flag))) {
                return true;
            }
            after = slice.next();
        } while (after != null);
        return false;
    }

    private UUID member(int born, SpokenLanguage language, String district) {
        MemberDetails details = new MemberDetails(
                "Referred Person", null, null, born, null, language, district, null, null, null, List.of(), null);
        return Sathi.register(members, details, LocalDate.of(2026, 1, 2), null);
    }

    private UUID service(CapacityStatus capacity, Integer minAge, Integer maxAge) {
        return CurrentActor.callAs(
                Sathi.system(),
                () -> agencies.addService(new Agencies.AddService(agency, data(capacity, minAge, maxAge), null)));
    }

    private static Agencies.ServiceData data(CapacityStatus capacity, Integer minAge, Integer maxAge) {
        return new Agencies.ServiceData(
                "Counselling",
                "परामर्श",
                Need.COUNSELLING,
                ServiceStatus.ACTIVE,
                capacity,
                Set.of("ne", "new"),
                CostLevel.FREE,
                null,
                minAge,
                maxAge);
    }
}
