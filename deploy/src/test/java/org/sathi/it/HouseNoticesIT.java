package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
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
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.internal.KernelTurns;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.task.Forgetting;
import org.sathi.kernel.task.ScheduledWork;
import org.sathi.kernel.task.WorkNews;
import org.sathi.kernel.task.WorkTrouble;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.Accounts;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AgreementReminders;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.NoticeRow;
import org.sathi.referrals.api.Notices;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.ServedSex;
import org.sathi.referrals.api.ServiceConditions;
import org.sathi.referrals.api.ServiceRow;

/** What those hear who keep an agency or the server, what they keep themselves, and how long a notice is kept, in the container on the real database. */
@ExtendWith(ArquillianExtension.class)
class HouseNoticesIT {

    @Inject
    private Accounts accounts;

    @Inject
    private Agencies agencies;

    @Inject
    private OwnAgency ownAgency;

    @Inject
    private AgreementReminders reminders;

    @Inject
    private Notices notices;

    @Inject
    @Any
    private Instance<Forgetting> housekeeping;

    @Inject
    private ReferralWorld world;

    @Inject
    private TwoNodes nodes;

    @Inject
    private KernelTurns kernel;

    @Inject
    private FailingWork failingWork;

    @Inject
    private ScheduledWork work;

    @Inject
    private HttpServletRequest request;

    @Deployment
    static WebArchive application() {
        return Sathi.with(HouseNoticesIT.class, ReferralWorld.class, TwoNodes.class)
                .addClasses(KernelTurns.class, FailingWork.class);
    }

    @Test
    @Tag("A-24")
    @Tag("A-25")
    void thatAnAgreementEndsIsSaidOnceThirtyAndOnceSevenDaysBeforeThoughTwoNodesTryAtOnce() throws Exception {
        UUID agency = world.agency(AgencyKind.MENTAL_HEALTH);
        Actor admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        Actor worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        Actor administrator = Sathi.account(accounts, Role.ADMINISTRATOR, null);
        Actor stranger = Sathi.account(accounts, Role.AGENCY_ADMIN, world.agency(AgencyKind.MENTAL_HEALTH));
        LocalDate today = ReferralWorld.today();
        sign(agency, today.plusDays(31));
        nodes.atOnce(() -> remind(agency));
        assertEquals(List.of(), told(admin, agency));
        sign(agency, today.plusDays(30));
        nodes.atOnce(() -> remind(agency));
        nodes.atOnce(() -> remind(agency));
        assertEquals(List.of(NoticeKind.AGREEMENT_ENDS_SOON), told(admin, agency));
        assertEquals(List.of(NoticeKind.AGREEMENT_ENDS_SOON), told(administrator, agency));
        assertEquals(List.of(), told(worker, agency));
        assertEquals(List.of(), told(stranger, agency));
        assertEquals(1, mails(admin));
        assertEquals(1, mails(administrator));
        assertEquals(0, mails(worker));
        nodes.change("UPDATE ref_agency SET agreement_until = agreement_until - INTERVAL 23 DAY WHERE id = ?", agency);
        nodes.atOnce(() -> remind(agency));
        nodes.atOnce(() -> remind(agency));
        assertEquals(List.of(NoticeKind.AGREEMENT_ENDS_NOW), told(admin, agency));
        assertEquals(2, mails(admin));
        assertEquals(
                2,
                nodes.count(
                        "SELECT COUNT(*) FROM krn_audit_event WHERE operation = 'AgreementReminders.remind' AND subject_id = ?",
                        agency));
        sign(agency, null);
        assertEquals(List.of(), told(admin, agency));
        assertFalse(CurrentActor.callAs(
                Sathi.system(), () -> reminders.due(null, 5000).contains(agency)));
        CurrentActor.runAs(administrator, () -> assertThrows(AccessDenied.class, () -> reminders.remind(agency)));
    }

    @Test
    @Tag("B5")
    void readNoticesGoAfterNinetyDaysAndUnreadOnesAfterAYear() throws Exception {
        UUID agency = world.agency(AgencyKind.HIV_AIDS);
        Actor reader = Sathi.account(accounts, Role.ADMINISTRATOR, null);
        sign(agency, ReferralWorld.today().plusDays(20));
        CurrentActor.runAs(Sathi.system(), () -> assertTrue(reminders.remind(agency)));
        age(reader, "created_at", 364);
        forget();
        assertEquals(1, kept(reader));
        age(reader, "created_at", 2);
        forget();
        assertEquals(0, kept(reader));
        sign(agency, ReferralWorld.today().plusDays(21));
        CurrentActor.runAs(Sathi.system(), () -> assertTrue(reminders.remind(agency)));
        CurrentActor.runAs(reader, notices::dismissAll);
        age(reader, "done_at", 89);
        forget();
        assertEquals(1, kept(reader));
        age(reader, "done_at", 2);
        forget();
        assertEquals(0, kept(reader));
    }

    @Test
    @Tag("A-55")
    @Tag("A-57")
    void anAgencysAdministratorSaysWhomAServiceTakesAndThatConfirmsTheEntry() throws Exception {
        UUID agency = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID service = world.service(agency);
        Actor admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        Actor worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        Actor stranger = Sathi.account(accounts, Role.AGENCY_ADMIN, world.agency(AgencyKind.MENTAL_HEALTH));
        nodes.change("UPDATE ref_service SET verified_on = verified_on - INTERVAL 400 DAY WHERE id = ?", service);
        ServiceConditions typed = women(Set.of("Bhaktapur", "भक्तपुर"));
        ServiceConditions women = women(Set.of("Bhaktapur"));
        CurrentActor.runAs(admin, () -> {
            long seen = row(service).version();
            assertTrue(row(service).verifiedStale());
            assertEquals("maxAge", field(new OwnAgency.SetTaken(service, seen, 60, 18, women)));
            assertEquals("minAge", field(new OwnAgency.SetTaken(service, seen, -1, null, women)));
            assertEquals(
                    "documentsEn",
                    field(new OwnAgency.SetTaken(
                            service,
                            seen,
                            18,
                            60,
                            new ServiceConditions(ServedSex.WOMEN, Set.of(), "x".repeat(10_000), null))));
            assertEquals("conditions", field(new OwnAgency.SetTaken(service, seen, 18, 60, null)));
            assertTrue(row(service).verifiedStale());
            ownAgency.setTaken(new OwnAgency.SetTaken(service, seen, 18, 60, typed));
            assertThrows(
                    Conflict.class,
                    () -> ownAgency.setTaken(
                            new OwnAgency.SetTaken(service, seen, null, null, ServiceConditions.NONE)));
            ServiceRow row = row(service);
            assertEquals(18, row.minAge());
            assertEquals(60, row.maxAge());
            assertEquals(women, row.conditions());
            assertEquals(ReferralWorld.today(), row.verifiedOn());
            assertEquals("Test Person", row.verifiedBy());
            assertFalse(row.verifiedStale());
        });
        OwnAgency.SetTaken any = new OwnAgency.SetTaken(service, 0, null, null, ServiceConditions.NONE);
        CurrentActor.runAs(worker, () -> assertThrows(AccessDenied.class, () -> ownAgency.setTaken(any)));
        CurrentActor.runAs(stranger, () -> assertThrows(NotFound.class, () -> ownAgency.setTaken(any)));
        Actor programme = Sathi.account(accounts, Role.COORDINATOR, null);
        CurrentActor.runAs(
                programme,
                () -> assertEquals(women, agencies.service(service).row().conditions()));
    }

    @Test
    @Tag("A-44")
    @Tag("A-45")
    void administratorsAreToldOnceThatScheduledWorkFailsAndOnceThatAllOfItIsDoneAgainThoughTwoNodesSeeIt()
            throws Exception {
        Actor administrator = Sathi.account(accounts, Role.ADMINISTRATOR, null);
        Actor coordinator = Sathi.account(accounts, Role.COORDINATOR, null);
        kernel.forgetOutages();
        FailingWork.fails(true);
        kernel.failed(failingWork, Duration.ofMinutes(4));
        kernel.failed(failingWork, Duration.ofMinutes(3));
        assertEquals("200 UP", health("/health/work"));
        kernel.take(failingWork);
        assertEquals("503 DOWN", health("/health/work"));
        assertEquals("200 UP", health("/health/ready"));
        CurrentActor.runAs(administrator, () -> {
            WorkTrouble trouble = work.state().troubles().get(0);
            assertEquals(failingWork.task(), trouble.task());
            assertEquals(WorkTrouble.Kind.FAILING, trouble.kind());
            assertEquals("IllegalStateException", trouble.fault());
            assertTrue(trouble.failures() >= 3);
            assertTrue(trouble.since().isBefore(now().minusSeconds(239)));
        });
        CurrentActor.runAs(coordinator, () -> assertThrows(AccessDenied.class, () -> work.state()));
        CurrentActor.runAs(administrator, () -> assertThrows(AccessDenied.class, () -> work.keep()));
        nodes.atOnce(kernel::keep);
        nodes.atOnce(kernel::keep);
        assertEquals(List.of(NoticeKind.WORK_FAILS), toldOfTheServer(administrator));
        assertEquals(List.of(), toldOfTheServer(coordinator));
        FailingWork.fails(false);
        kernel.take(failingWork);
        assertEquals("200 UP", health("/health/work"));
        CurrentActor.runAs(administrator, () -> assertTrue(work.state().well()));
        nodes.atOnce(kernel::keep);
        kernel.wellSince(failingWork.task(), now().minus(Duration.ofMinutes(14)));
        nodes.atOnce(kernel::keep);
        assertEquals(List.of(NoticeKind.WORK_FAILS), toldOfTheServer(administrator));
        kernel.wellSince(failingWork.task(), now().minus(Duration.ofMinutes(15)));
        nodes.atOnce(kernel::keep);
        nodes.atOnce(kernel::keep);
        assertEquals(List.of(NoticeKind.WORK_WELL, NoticeKind.WORK_FAILS), toldOfTheServer(administrator));
        WorkNews news = new WorkNews(UUID.randomUUID(), true, List.of(failingWork.task()), now());
        int before = mails(administrator);
        CurrentActor.runAs(Sathi.system(), () -> work.send(news));
        assertEquals(before + 1, mails(administrator));
        assertEquals(0, mails(coordinator));
    }

    @Test
    @Tag("A-44")
    void silenceOfAnotherNodeIsSeenWhileItIsThereAndEveryWorkHasItsWords() throws Exception {
        Actor administrator = Sathi.account(accounts, Role.ADMINISTRATOR, null);
        String node = UUID.randomUUID().toString();
        Instant longAgo = now().minus(Duration.ofMinutes(6));
        kernel.elsewhere(node, "referral-timers", longAgo, now());
        CurrentActor.runAs(administrator, () -> {
            WorkTrouble trouble = work.state().troubles().get(0);
            assertEquals("referral-timers", trouble.task());
            assertEquals(WorkTrouble.Kind.ONE_SERVER, trouble.kind());
            assertEquals(longAgo, trouble.since());
        });
        assertEquals("503 DOWN", health("/health/work"));
        kernel.elsewhere(node, "referral-timers", longAgo, now().minus(Duration.ofMinutes(4)));
        assertEquals("200 UP", health("/health/work"));
        Properties words = new Properties();
        try (InputStream bundle = getClass().getResourceAsStream("/org/sathi/web/messages/clock_en.properties")) {
            words.load(bundle);
        }
        for (String task : kernel.all().keySet()) {
            boolean said = words.containsKey("clock.what." + task) && words.containsKey("clock.means." + task);
            assertTrue(said || task.equals(failingWork.task()), task);
        }
    }

    @Test
    @Tag("A-44")
    void aTurnThatReadsOutsideOfATransactionFailsNoLaterOne() throws InterruptedException {
        assertEquals(List.of(0, 0, 0), kernel.ofOneWhoReadsOutsideOfATransaction(3));
    }

    private String health(String address) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + request.getLocalPort()
                        + request.getServletContext().getContextPath() + address))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private List<NoticeKind> toldOfTheServer(Actor reader) {
        return CurrentActor.callAs(
                reader,
                () -> notices.list(true, PageRequest.first()).rows().stream()
                        .map(NoticeRow::kind)
                        .filter(kind -> kind.about() == NoticeKind.About.SERVER)
                        .toList());
    }

    private static Instant now() {
        return OperatingClock.INSTANCE.instant();
    }

    private static ServiceConditions women(Set<String> area) {
        return new ServiceConditions(ServedSex.WOMEN, area, "Citizenship certificate", "नागरिकता");
    }

    private String field(OwnAgency.SetTaken command) {
        return assertThrows(InvalidInput.class, () -> ownAgency.setTaken(command))
                .errors()
                .get(0)
                .field();
    }

    private ServiceRow row(UUID service) {
        return ownAgency.get().services().stream()
                .filter(row -> row.id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    /** As a turn of the clock would: what is due, one by one. */
    private void remind(UUID agency) {
        if (reminders.due(null, 5000).contains(agency)) {
            reminders.remind(agency);
        }
    }

    private void sign(UUID agency, LocalDate until) {
        CurrentActor.runAs(
                Sathi.system(),
                () -> agencies.signAgreement(new Agencies.SignAgreement(
                        agency, agencies.get(agency).version(), "1", "Signer", ReferralWorld.today(), until)));
    }

    private List<NoticeKind> told(Actor reader, UUID agency) {
        return CurrentActor.callAs(
                reader,
                () -> notices.list(false, PageRequest.first()).rows().stream()
                        .filter(row ->
                                row.subject() != null && row.subject().id().equals(agency))
                        .map(NoticeRow::kind)
                        .toList());
    }

    private int mails(Actor to) throws SQLException {
        return nodes.count(
                "SELECT COUNT(*) FROM krn_outbox WHERE kind = 'notices.mail.house' AND recipient_account_id = ?",
                to.accountId());
    }

    private int kept(Actor reader) throws SQLException {
        return nodes.count("SELECT COUNT(*) FROM ref_notice WHERE account_id = ?", reader.accountId());
    }

    private void age(Actor reader, String column, int days) throws SQLException {
        nodes.change(
                "UPDATE ref_notice SET " + column + " = " + column + " - INTERVAL " + days
                        + " DAY WHERE account_id = ?",
                reader.accountId());
    }

    private void forget() {
        housekeeping.forEach(old -> old.forget(OperatingClock.INSTANCE.instant()));
    }
}
