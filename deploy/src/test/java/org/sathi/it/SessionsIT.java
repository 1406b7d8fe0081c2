package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.Admission;
import org.sathi.membership.api.ConsentDecision;
import org.sathi.membership.api.ConsentLanguage;
import org.sathi.membership.api.ConsentMethod;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.ConsentView;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.GroupDetails;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.OpenGroup;
import org.sathi.membership.api.RecordConsent;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.membership.api.WithdrawConsent;
import org.sathi.sessions.api.ActivityItem;
import org.sathi.sessions.api.Attendance;
import org.sathi.sessions.api.AttendanceMark;
import org.sathi.sessions.api.ObservationChange;
import org.sathi.sessions.api.ObservationReview;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.ObservationView;
import org.sathi.sessions.api.Observations;
import org.sathi.sessions.api.ObservedChange;
import org.sathi.sessions.api.ObservedLevel;
import org.sathi.sessions.api.OutcomePart;
import org.sathi.sessions.api.OutcomeReport;
import org.sathi.sessions.api.OutcomeRow;
import org.sathi.sessions.api.OutcomeTable;
import org.sathi.sessions.api.RecordRound;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.sessions.api.Repeat;
import org.sathi.sessions.api.Sessions;
import org.sathi.sessions.api.WritePlan;

/** A session from its plan to its close, and an observed change from its record to the outcome table, in the container on the real database. */
@ExtendWith(ArquillianExtension.class)
class SessionsIT {

    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    private static final LocalDate MET = LocalDate.of(2026, 2, 7);
    private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    private static final LocalDate TO = LocalDate.of(2026, 2, 28);

    @Inject
    private Accounts accounts;

    @Inject
    private Groups groups;

    @Inject
    private Members members;

    @Inject
    private Consents consents;

    @Inject
    private Sessions sessions;

    @Inject
    private Attendance attendance;

    @Inject
    private Observations observations;

    @Inject
    private OutcomeTable outcomes;

    @Inject
    private ObservationReview review;

    @Inject
    private RecoveryPlans plans;

    @Deployment
    static WebArchive application() {
        return Sathi.with(SessionsIT.class);
    }

    @Test
    void aSessionIsPlannedHeldMarkedAndClosed() {
        CurrentActor.runAs(coordinator(), () -> {
            UUID group = group();
            List<UUID> people = people(group, 3);
            UUID session = hold(group);
            attendance.mark(
                    new Attendance.MarkAttendance(session, people.get(0), AttendanceMark.PRESENT, UUID.randomUUID()));
            Refusal incomplete = assertThrows(
                    Refusal.class, () -> sessions.close(new Sessions.CloseSession(session, version(session), null)));
            assertEquals(
                    true,
                    incomplete instanceof InvalidInput || incomplete.code().contains("gap"));
            attendance.markAllPresent(session, UUID.randomUUID());
            sessions.close(new Sessions.CloseSession(session, version(session), null));
            assertThrows(
                    Refusal.class,
                    () -> attendance.mark(new Attendance.MarkAttendance(
                            session, people.get(0), AttendanceMark.ABSENT, UUID.randomUUID())));
        });
    }

    @Test
    void unmarkedIsNotAbsentAndAMarkCanBeTakenBack() {
        CurrentActor.runAs(coordinator(), () -> {
            UUID group = group();
            List<UUID> people = people(group, 2);
            UUID session = hold(group);
            assertEquals(0, recorded(session));
            UUID tap = UUID.randomUUID();
            attendance.mark(new Attendance.MarkAttendance(session, people.get(0), AttendanceMark.LATE, tap));
            attendance.mark(new Attendance.MarkAttendance(session, people.get(0), AttendanceMark.LATE, tap));
            assertEquals(1, recorded(session));
            attendance.undo(session, people.get(0));
            assertEquals(0, recorded(session));
        });
    }

    @Test
    void anObservedChangeIsCountedOnceInTheTableAndOpensToItsMember() {
        CurrentActor.runAs(coordinator(), () -> {
            UUID group = group();
            String code = groupCode;
            List<UUID> people = people(group, 4);
            UUID session = hold(group);
            attendance.markAllPresent(session, UUID.randomUUID());
            for (UUID member : people) {
                consent(member);
            }
            observe(people.get(0), ObservationSource.STAFF, MET.plusDays(1));
            observe(people.get(0), ObservationSource.STAFF, MET.plusDays(2));
            observe(people.get(1), ObservationSource.MEMBER, MET.plusDays(1));
            observe(people.get(2), ObservationSource.STAFF, MET.plusDays(60));
            OutcomeReport report = outcomes.table(FROM, TO, code, null);
            assertEquals(4, report.cohort());
            OutcomeRow speaking = row(report, "KI-01");
            assertEquals(2, speaking.improved());
            assertEquals(1, speaking.staffOnly());
            assertEquals(1, speaking.memberOnly());
            assertEquals(0, speaking.both());
            assertEquals(
                    2,
                    outcomes.drillDown("KI-01", OutcomePart.IMPROVED, FROM, TO, code, null, PageRequest.first())
                            .rows()
                            .size());
            assertEquals(
                    1,
                    row(outcomes.table(FROM, TO, code, ObservationSource.STAFF), "KI-01")
                            .improved());
        });
    }

    @Test
    void whoWithdrawsTheConsentToReportsIsNoLongerCounted() {
        CurrentActor.runAs(coordinator(), () -> {
            UUID group = group();
            String code = groupCode;
            UUID member = people(group, 1).get(0);
            attendance.markAllPresent(hold(group), UUID.randomUUID());
            consent(member);
            observe(member, ObservationSource.STAFF, MET.plusDays(1));
            assertEquals(1, outcomes.table(FROM, TO, code, null).cohort());
            ConsentView given = consents.of(member).stream()
                    .filter(c -> c.purpose() == ConsentPurpose.ANONYMOUS_REPORTS)
                    .findFirst()
                    .orElseThrow();
            consents.withdraw(new WithdrawConsent(given.id(), given.version(), TO, null));
            assertEquals(0, outcomes.table(FROM, TO, code, null).cohort());
        });
    }

    @Test
    void nothingInWordsIsWrittenWithoutTheConsentToKeepNotes() {
        CurrentActor.runAs(coordinator(), () -> {
            UUID member = people(group(), 1).get(0);
            WritePlan words = new WritePlan(null, member, null, "A room of my own", null, null, true, true, MET);
            assertEquals(
                    "error.consent.KEEP_NOTES",
                    assertThrows(Conflict.class, () -> plans.writePlan(words)).code());
            consent(member, ConsentPurpose.KEEP_NOTES);
            plans.writePlan(words);
            ConsentView given = consents.of(member).get(0);
            consents.withdraw(new WithdrawConsent(given.id(), given.version(), TO, null));
            assertThrows(
                    Conflict.class,
                    () -> observations.record(new RecordRound(
                            null,
                            member,
                            MET,
                            List.of(new ObservedChange(
                                    "KI-06",
                                    ObservationSource.STAFF,
                                    ObservedLevel.IMPROVED,
                                    "Works in a tea shop")))));
            observe(member, ObservationSource.STAFF, MET);
            assertEquals("A room of my own", plans.planOf(member).orElseThrow().vision());
        });
    }

    @Test
    void aDifferenceIsAWorkListUntilASecondPersonHasLooked() {
        Actor first = coordinator();
        LocalDate recently = NepalTime.today(Clock.systemUTC()).minusDays(1);
        UUID member = CurrentActor.callAs(first, () -> {
            UUID person = people(group(), 1).get(0);
            observe(person, ObservationSource.STAFF, recently);
            observations.record(new RecordRound(
                    null,
                    person,
                    recently,
                    List.of(new ObservedChange("KI-01", ObservationSource.MEMBER, ObservedLevel.NO_CHANGE, null))));
            assertThrows(Conflict.class, () -> verify(differences(person).get(0).staff()));
            return person;
        });
        CurrentActor.runAs(coordinator(), () -> {
            ObservationReview.Difference difference = differences(member).get(0);
            assertEquals(ObservedLevel.IMPROVED, difference.staff().level());
            assertEquals(ObservedLevel.NO_CHANGE, difference.member().level());
            verify(difference.staff());
            assertEquals(1, differences(member).size());
            ObservationView doubted = difference.member();
            observations.dispute(new ObservationChange(doubted.id(), doubted.version(), "Said in a hurry"));
            assertEquals(0, differences(member).size());
            ObservationView inDoubt = review.doubted(PageRequest.first()).rows().stream()
                    .map(ObservationReview.Doubted::observation)
                    .filter(row -> row.id().equals(doubted.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Said in a hurry", inDoubt.reason());
            verify(inDoubt);
            assertEquals(
                    0, differences(member).size(), "both were confirmed: they see it differently, and that is settled");
            assertEquals(1, review.open(doubted.id()).others().size());
        });
        CurrentActor.runAs(
                Sathi.account(accounts, Role.FACILITATOR, null),
                () -> assertThrows(AccessDenied.class, () -> review.doubted(PageRequest.first())));
    }

    private List<ObservationReview.Difference> differences(UUID member) {
        return review.differences(PageRequest.first()).rows().stream()
                .filter(row -> row.person().id().equals(member))
                .toList();
    }

    private void verify(ObservationView seen) {
        observations.verify(new ObservationChange(seen.id(), seen.version(), null));
    }

    private String groupCode;

    private UUID group() {
        groupCode = "T"
                + Integer.toString(Math.abs(UUID.randomUUID().hashCode()), 36).toUpperCase(java.util.Locale.ROOT);
        GroupDetails details = new GroupDetails(
                "Test group",
                "जाँच समूह",
                "Bhaktapur",
                null,
                null,
                null,
                null,
                SpokenLanguage.NEPALI,
                Admission.OPEN,
                30);
        return groups.open(new OpenGroup(null, groupCode, details, BEGAN, GroupStatus.ACTIVE));
    }

    private List<UUID> people(UUID group, int number) {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(Sathi.register(
                    members, MemberDetails.named("Person " + "ABCDEFGH".charAt(i), null, 1980), BEGAN, group));
        }
        return people;
    }

    private UUID hold(UUID group) {
        UUID session = sessions.plan(new Sessions.PlanSession(
                group,
                MET,
                LocalTime.of(13, 0),
                90,
                null,
                null,
                List.of(new ActivityItem("SHARING", 60)),
                Repeat.NONE,
                1,
                null));
        sessions.hold(new Sessions.HoldSession(session, version(session), MET));
        return session;
    }

    private long version(UUID session) {
        return sessions.view(session).version();
    }

    private int recorded(UUID session) {
        return (int) attendance.roster(session).rows().stream()
                .filter(r -> r.mark() != null)
                .count();
    }

    private void consent(UUID member) {
        consent(member, ConsentPurpose.ANONYMOUS_REPORTS);
    }

    private void consent(UUID member, ConsentPurpose purpose) {
        consents.record(new RecordConsent(
                null,
                member,
                purpose,
                ConsentDecision.GIVEN,
                Consents.CURRENT_TEXT,
                ConsentLanguage.NEPALI,
                BEGAN,
                ConsentMethod.SIGNED,
                "Test Person"));
    }

    private void observe(UUID member, ObservationSource source, LocalDate on) {
        observations.record(new RecordRound(
                null, member, on, List.of(new ObservedChange("KI-01", source, ObservedLevel.IMPROVED, null))));
    }

    private static OutcomeRow row(OutcomeReport report, String code) {
        return report.rows().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Actor coordinator() {
        return Sathi.account(accounts, Role.COORDINATOR, null);
    }
}
