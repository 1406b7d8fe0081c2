package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.BikramSambat;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.AppointmentStatus;
import org.sathi.referrals.api.Appointments;
import org.sathi.referrals.api.Attribution;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.PartlyReason;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.ReferralReport;
import org.sathi.referrals.api.ReferralReports;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportCell;
import org.sathi.referrals.api.ReportFigure;
import org.sathi.referrals.api.ReportLine;
import org.sathi.referrals.api.ReportQuery;
import org.sathi.referrals.api.ReportReason;
import org.sathi.referrals.api.ReportSpan;
import org.sathi.referrals.api.ReportTime;
import org.sathi.referrals.api.UnresolvedReason;

/** The referral report on referrals that went on in all ways: numbers and rows agree, facts are those of the referrals, and each reader gets what is theirs. */
class ReportsIT extends TwoSides {

    private static final int REFERRALS = 40;
    private static final long SEED = 46;

    @Inject
    private ReferralReports reports;

    @Inject
    private Appointments appointments;

    @Deployment
    static WebArchive application() {
        return applicationWith(ReportsIT.class, TestDatabase.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @Test
    @Tag("A-46")
    @Tag("A-47")
    @Tag("A-38")
    @Tag("A-39")
    @Tag("D-13")
    @Tag("D-15")
    @Tag("D-21")
    void everyNumberIsTheLengthOfItsList() throws Exception {
        happen();
        List<ReportQuery> queries = narrowed(of(agency).from(), of(agency).to());
        queries.add(of(null));
        queries.forEach(query -> CurrentActor.runAs(sender, () -> assertListsAgree(query)));
        CurrentActor.runAs(sender, () -> {
            ReferralReport report = reports.report(of(agency));
            assertEquals(
                    REFERRALS - 1, report.all().figure(ReportFigure.SENT), "what was sent in error is not counted");
            for (ReportLine line : report.lines()) {
                ReportFigure.SUMS.forEach(sum -> assertEquals(
                        line.figure(sum.get(0)),
                        sum.stream().skip(1).mapToInt(line::figure).sum(),
                        () -> line.key() + " " + sum));
            }
            for (ReportLine line : report.lines()) {
                ReportQuery only = new ReportQuery(
                        report.from(),
                        report.to(),
                        agency,
                        line.by() == ReportBy.SERVICE ? UUID.fromString(line.key()) : null,
                        line.by() == ReportBy.PRIORITY ? Priority.valueOf(line.key()) : null);
                assertEquals(line.figures(), reports.report(only).all().figures(), () -> "narrowed to " + line.key());
            }
            ReportReason died = report.failed().stream()
                    .filter(reason -> reason.reason() == UnresolvedReason.SERVICE_ENDED)
                    .findFirst()
                    .orElseThrow();
            assertEquals(Attribution.AGENCY, died.attributableTo());
            assertTrue(report.all().figure(ReportFigure.HELP_DENIED) > 0);
            assertEquals(
                    Math.round(100f
                            * report.all().figure(ReportFigure.HELP_DENIED)
                            / (report.all().figure(ReportFigure.HELP_DENIED)
                                    + report.all().figure(ReportFigure.HELP_CONFIRMED))),
                    report.all().discrepancyRate());
            assertThrows(
                    NotFound.class,
                    () -> reports.rows(
                            of(null),
                            new ReportCell(ReportBy.AGENCY, "x' OR '1'='1", ReportFigure.SENT, null, null, false),
                            PageRequest.first()));
        });
        assertFactsAreThoseOfTheRows();
    }

    @Test
    @Tag("A-46")
    @Tag("A-19")
    void eachReaderGetsWhatIsTheirs() {
        happen();
        Actor donor = Sathi.account(accounts, Role.REPORT_VIEWER, null);
        LocalDate today = ReferralWorld.today();
        int year = BikramSambat.toBs(today).year();
        ReportQuery wholeYear =
                new ReportQuery(BikramSambat.firstDay(year), BikramSambat.lastDay(year), null, null, null);
        CurrentActor.runAs(donor, () -> {
            ReferralReport report = reports.report(wholeYear);
            assertTrue(report.withheld());
            assertFalse(report.to().isAfter(today), "the running year ends with its last whole month");
            assertThrows(InvalidInput.class, () -> reports.report(of(null)));
            for (ReportQuery narrow : narrowed(wholeYear.from(), wholeYear.to())) {
                assertThrows(AccessDenied.class, () -> reports.report(narrow), "the rest would tell what is withheld");
            }
            assertThrows(
                    AccessDenied.class,
                    () -> reports.rows(wholeYear, ReportCell.ofAll(ReportFigure.SENT), PageRequest.first()));
        });
        Actor head = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        CurrentActor.runAs(head, () -> {
            ReferralReport own = reports.ofOwnAgency(today, today);
            assertEquals(REFERRALS - 1, own.all().figure(ReportFigure.SENT));
            assertNull(own.all().figure(ReportFigure.HELP_DENIED));
            assertFalse(own.figures().contains(ReportFigure.HELP_CONFIRMED));
            assertEquals(1, own.linesBy(ReportBy.AGENCY).size());
            own.turnedDown().forEach(reason -> assertNull(reason.warned()));
            assertThrows(AccessDenied.class, () -> reports.report(of(null)));
        });
        for (Role role : new Role[] {Role.FACILITATOR, Role.PEER_SPECIALIST, Role.ADMINISTRATOR}) {
            CurrentActor.runAs(
                    Sathi.account(accounts, role, null),
                    () -> assertThrows(AccessDenied.class, () -> reports.report(of(null))));
        }
        CurrentActor.runAs(
                Sathi.account(accounts, Role.AGENCY_WORKER, agency),
                () -> assertThrows(AccessDenied.class, () -> reports.ofOwnAgency(today, today)));
        CurrentActor.runAs(sender, () -> {
            assertThrows(
                    InvalidInput.class,
                    () -> reports.report(new ReportQuery(today, today.minusDays(1), null, null, null)));
            assertThrows(
                    InvalidInput.class,
                    () -> reports.report(new ReportQuery(today.minusDays(367), today, null, null, null)));
        });
    }

    @Test
    @Tag("A-46")
    void timesOfTenDaysAndMoreAreToldInWholeDays() throws SQLException {
        happen();
        Map<Integer, Integer> told = Map.of(239, 239, 240, 240, 251, 240, 252, 264, 1_000, 1_008);
        for (Map.Entry<Integer, Integer> hours : told.entrySet()) {
            later(hours.getKey());
            try {
                ReportSpan span = CurrentActor.callAs(
                        sender, () -> reports.report(of(agency)).all().times().get(ReportTime.CLOSE));
                assertEquals(hours.getValue(), span.medianHours());
                assertEquals(hours.getValue(), span.ninetiethHours());
            } finally {
                later(-hours.getKey());
            }
        }
    }

    /** Moves every end at the agency, as the report knows it. */
    private void later(int hours) throws SQLException {
        try (Connection owner = TestDatabase.owner();
                PreparedStatement facts = owner.prepareStatement(
                        "UPDATE ref_report_fact SET close_hours = close_hours + ? WHERE agency_id = ?")) {
            facts.setInt(1, hours);
            facts.setString(2, agency.toString());
            facts.executeUpdate();
            owner.commit();
        }
    }

    /** The report of one agency, of one service, of one priority, and of all three. */
    private List<ReportQuery> narrowed(LocalDate from, LocalDate to) {
        List<ReportQuery> queries = new ArrayList<>();
        queries.add(new ReportQuery(from, to, agency, null, null));
        queries.add(new ReportQuery(from, to, null, service, null));
        queries.add(new ReportQuery(from, to, agency, null, Priority.ROUTINE));
        queries.add(new ReportQuery(from, to, agency, service, Priority.ROUTINE));
        return queries;
    }

    private static ReportQuery of(UUID agency) {
        LocalDate today = ReferralWorld.today();
        return new ReportQuery(today.minusDays(1), today, agency, null, null);
    }

    private void assertListsAgree(ReportQuery query) {
        ReferralReport report = reports.report(query);
        assertList(query, report.all());
        report.lines().forEach(line -> assertList(query, line));
        for (ReportReason reason : report.turnedDown()) {
            assertReason(query, reason);
        }
        for (ReportReason reason : report.failed()) {
            assertReason(query, reason);
        }
    }

    private void assertList(ReportQuery query, ReportLine line) {
        for (ReportFigure figure : ReportFigure.values()) {
            ReportCell cell = new ReportCell(line.by(), line.key(), figure, null, null, false);
            assertEquals(line.figure(figure), length(query, cell), cell::toString);
        }
        for (ReportTime time : ReportTime.values()) {
            ReportCell cell = new ReportCell(line.by(), line.key(), ReportFigure.SENT, time, null, false);
            assertEquals(line.times().get(time).measured(), length(query, cell), cell::toString);
        }
    }

    private void assertReason(ReportQuery query, ReportReason reason) {
        String name = reason.reason().name();
        ReportCell all = new ReportCell(null, null, reason.figure(), null, name, false);
        ReportCell warned = new ReportCell(null, null, reason.figure(), null, name, true);
        assertEquals(reason.number(), length(query, all), all::toString);
        assertEquals(reason.warned(), length(query, warned), warned::toString);
    }

    /** Walks the list page by page. */
    private int length(ReportQuery query, ReportCell cell) {
        Set<UUID> seen = new TreeSet<>();
        String after = null;
        int rows = 0;
        do {
            Slice<ReferralRow> slice = reports.rows(
                    query, cell, new PageRequest(query.agencyId() == null ? PageRequest.MAX_SIZE : 7, after));
            slice.rows().forEach(row -> seen.add(row.id()));
            rows += slice.rows().size();
            after = slice.next();
        } while (after != null);
        assertEquals(rows, seen.size(), "no row comes twice");
        return rows;
    }

    /** Sends referrals to one agency with two services and lets each go on by chance; one was sent in error. */
    private void happen() {
        Random chance = new Random(SEED);
        UUID[] services = {service, world.service(agency)};
        for (int i = 0; i < REFERRALS; i++) {
            UUID asked = services[chance.nextInt(services.length)];
            UUID id = CurrentActor.callAs(sender, () -> world.sent(world.member(), agency, asked, null));
            goOn(id, i);
        }
    }

    private void goOn(UUID id, int way) {
        switch (way % 10) {
            case 0 -> {
                if (way == 0) {
                    CurrentActor.runAs(
                            sender,
                            () -> referrals.markError(
                                    new Referrals.WithReason(id, world.version(id), "not this person")));
                }
            }
            case 1 -> CurrentActor.runAs(worker, () -> inbox.open(id));
            case 2 ->
                CurrentActor.runAs(
                        sender,
                        () -> referrals.cancel(new Referrals.Cancel(
                                id, world.version(id), CancelReason.NEED_MET_ELSEWHERE, null, null)));
            case 3 ->
                CurrentActor.runAs(
                        worker,
                        () -> inbox.reject(
                                new Inbox.Reject(id, seen(id), RejectReason.NO_CAPACITY, null, null, null, null)));
            default -> accepted(id, way);
        }
    }

    private void accepted(UUID id, int way) {
        LocalDate today = ReferralWorld.today();
        CurrentActor.runAs(worker, () -> {
            world.accept(id, worker);
            switch (way == 16 ? way : way % 10) {
                case 4 ->
                    inbox.giveBack(new Inbox.Reject(id, seen(id), RejectReason.NOT_ELIGIBLE, null, null, null, null));
                case 16 -> keptAppointment(id);
                case 5 -> inbox.fail(new Inbox.Fail(id, seen(id), UnresolvedReason.SERVICE_ENDED, null, today, null));
                case 6 ->
                    inbox.logContact(new Inbox.LogContact(
                            id, today, ContactChannel.AT_AGENCY, ContactResult.REACHED, null, false, null));
                case 7, 8, 9 -> {
                    ReferralOutcome outcome = way % 2 == 0 ? ReferralOutcome.PARTLY : ReferralOutcome.RESOLVED;
                    PartlyReason why = outcome == ReferralOutcome.PARTLY ? PartlyReason.NOT_ENOUGH_ROOM : null;
                    List<Delivered> given = List.of(new Delivered(Need.COUNSELLING, today));
                    inbox.complete(new Inbox.Complete(id, seen(id), outcome, given, why, null, null));
                }
                default -> inbox.start(new Inbox.Move(id, seen(id)));
            }
        });
        if (way % 10 >= 8) {
            HelpConfirmed help = way % 10 == 8 ? HelpConfirmed.NO : HelpConfirmed.YES;
            CurrentActor.runAs(
                    sender,
                    () -> referrals.confirmOutcome(
                            new Referrals.ConfirmOutcome(id, world.version(id), help, today, null)));
        }
    }

    /** The member comes some days later, and nothing else is noted. */
    private void keptAppointment(UUID id) {
        LocalDate on = ReferralWorld.today().plusDays(3);
        UUID kept = appointments.schedule(new Appointments.Schedule(id, on, LocalTime.NOON, null, null, null));
        ForwardClock.showAt(NepalTime.toInstant(on.atTime(13, 0)));
        try {
            appointments.settle(new Appointments.Settle(id, kept, AppointmentStatus.ATTENDED, null));
        } finally {
            ForwardClock.showTheTruth();
        }
    }

    /** The scripts that fill the facts of an older database read the referrals and what hangs on them; what the steps have kept must be the same, whatever other tests have left behind. */
    private static void assertFactsAreThoseOfTheRows() throws SQLException, IOException {
        String fill = script("V10__report_facts");
        String columns = fill.substring(fill.indexOf("INTO ref_report_fact (") + 22, fill.indexOf(")\nSELECT"));
        try (Connection owner = TestDatabase.owner();
                Statement again = owner.createStatement()) {
            again.execute("CREATE TEMPORARY TABLE facts_again LIKE ref_report_fact");
            again.execute("INSERT INTO facts_again (" + columns + ") "
                    + fill.substring(fill.indexOf("SELECT r.id"), fill.indexOf(" AND NOT EXISTS")));
            again.execute(script("V17__kept_appointments").replace("ref_report_fact", "facts_again"));
            assertEquals(
                    rows(owner, "SELECT " + columns + " FROM facts_again"),
                    rows(owner, "SELECT " + columns + " FROM ref_report_fact"));
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream in = ReferralReports.class.getResourceAsStream("/db/migration/referrals/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> rows(Connection owner, String sql) throws SQLException {
        Set<String> rows = new TreeSet<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    text.append(row.getString(i)).append('|');
                }
                rows.add(text.toString());
            }
        }
        return rows;
    }
}
