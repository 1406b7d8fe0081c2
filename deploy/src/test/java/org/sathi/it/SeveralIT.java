package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SeveralReferrals;
import org.sathi.referrals.api.SeveralReferrals.Line;
import org.sathi.referrals.api.SeveralReferrals.Outcome;
import org.sathi.referrals.api.SeveralReferrals.Person;
import org.sathi.referrals.api.SeveralReferrals.Reach;

/** Several members referred to one service, each for itself, in the container on the real database. */
@Tag("A-8")
class SeveralIT extends TwoSides {

    @Inject
    private SeveralReferrals several;

    @Deployment
    static WebArchive application() {
        return applicationWith(SeveralIT.class);
    }

    @Test
    @Tag("A-7")
    void oneIsSentAnotherStaysADraftThatSaysWhatIsMissingAndAThirdIsRefused() {
        CurrentActor.runAs(sender, () -> {
            UUID whole = world.member();
            UUID bare = world.member();
            UUID borrower = world.member();
            UUID twice = world.member();
            UUID open = world.sent(twice, agency, service, null);
            UUID consent = world.consent(whole, agency);
            UUID stranger = UUID.randomUUID();
            List<SeveralReferrals.Candidate> known = several.candidates(List.of(whole, bare, stranger), service);
            assertEquals(2, known.size());
            assertEquals(consent, known.get(0).consents().get(0).consentId());
            assertTrue(known.get(1).consents().isEmpty());
            UUID key = UUID.randomUUID();
            SeveralReferrals.Begin command = begin(
                    key,
                    new Person(whole, consent, Reach.NO_CALLS),
                    new Person(bare, null, null),
                    new Person(borrower, consent, Reach.ANY_WAY),
                    new Person(twice, world.consent(twice, agency), Reach.ANY_WAY),
                    new Person(stranger, null, Reach.ANY_WAY));
            UUID id = several.begin(command);
            assertTrue(lines(id).stream().allMatch(line -> line.outcome() == Outcome.PENDING));
            work(id);
            List<Line> done = lines(id);
            assertEquals(Outcome.SENT, done.get(0).outcome());
            assertEquals(ReferralState.REQUESTED, state(done.get(0)));
            assertTrue(referrals.view(done.get(0).referralId()).safeContact().noCalls());
            assertEquals(Outcome.DRAFT, done.get(1).outcome());
            assertEquals(
                    List.of("error.referral.safe-contact-required", "error.referral.consent-required"),
                    done.get(1).problems());
            assertEquals(ReferralState.DRAFT, state(done.get(1)));
            assertEquals(Outcome.DRAFT, done.get(2).outcome(), "nobody goes under another's consent");
            assertEquals(List.of("error.referral.consent-required"), done.get(2).problems());
            assertEquals(List.of("error.referral.duplicate"), done.get(3).problems());
            assertNotEquals(open, done.get(3).referralId());
            assertEquals(Outcome.REFUSED, done.get(4).outcome());
            assertNull(done.get(4).referralId());
            assertEquals(id, several.begin(command), "a second click leads to the same result");
            work(id);
            assertEquals(done, lines(id));
            assertEquals(1, referrals.ofMember(whole).size());
        });
        CurrentActor.runAs(Sathi.account(accounts, Role.COORDINATOR, null), () -> {
            UUID id = several.begin(begin(null, new Person(world.member(), null, null)));
            CurrentActor.runAs(sender, () -> assertThrows(NotFound.class, () -> several.result(id)));
        });
    }

    @Test
    void nobodyIsReferredOutOfScopeAndNotByWhoeverMayNot() {
        UUID member = CurrentActor.callAs(sender, () -> world.member());
        CurrentActor.runAs(Sathi.account(accounts, Role.PEER_SPECIALIST, null), () -> {
            assertTrue(several.candidates(List.of(member), service).isEmpty());
            UUID id = several.begin(begin(null, new Person(member, null, Reach.ANY_WAY)));
            work(id);
            Line line = lines(id).get(0);
            assertEquals(Outcome.REFUSED, line.outcome());
            assertEquals(List.of("error.several.not-yours"), line.problems());
            assertNull(line.name());
            assertNull(line.memberId());
        });
        for (Role role : List.of(Role.FACILITATOR, Role.REPORT_VIEWER)) {
            CurrentActor.runAs(
                    Sathi.account(accounts, role, null),
                    () -> assertThrows(AccessDenied.class, () -> several.candidates(List.of(member), service)));
        }
        CurrentActor.runAs(
                Sathi.account(accounts, Role.AGENCY_ADMIN, agency),
                () -> assertThrows(AccessDenied.class, () -> several.result(UUID.randomUUID())));
    }

    @Test
    void noMoreThanFiftyAndNobodyTwice() {
        CurrentActor.runAs(sender, () -> {
            List<Person> many = new ArrayList<>();
            for (int i = 0; i <= SeveralReferrals.MOST; i++) {
                many.add(new Person(UUID.randomUUID(), null, null));
            }
            assertThrows(InvalidInput.class, () -> several.begin(begin(null, many.toArray(Person[]::new))));
            Person one = many.get(0);
            assertThrows(InvalidInput.class, () -> several.begin(begin(null, one, one)));
            assertThrows(InvalidInput.class, () -> several.begin(begin(null)));
        });
    }

    private SeveralReferrals.Begin begin(UUID key, Person... people) {
        return new SeveralReferrals.Begin(service, ReferralReason.MEMBER_ASKED, Priority.ROUTINE, List.of(people), key);
    }

    private void work(UUID id) {
        lines(id).forEach(line -> several.refer(id, line.id()));
    }

    private List<Line> lines(UUID id) {
        return several.result(id).lines();
    }

    private ReferralState state(Line line) {
        ReferralRow row = referrals.view(line.referralId()).row();
        return row.state();
    }
}
