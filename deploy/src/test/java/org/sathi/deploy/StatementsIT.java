package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sathi.bench.BareSql;
import org.sathi.bench.Visitor;
import org.sathi.bench.Writes;
import org.sathi.it.Deeds;
import org.sathi.web.bench.BenchResource;
import org.sathi.web.bench.StatementLog;

/**
 * Statements per page, counted at the driver of the running product: the same with few and with many rows (DESIGN.md 9). Counted is what a page asks and writes itself. Beside it every
 * page has one check of the session, one count of unread notices for the bell in its header, and an audit row for each operation, in the transaction of the operation; once a second a connection is tried, and transactions begin
 * and end: none of these grows with anything.
 */
class StatementsIT {

    /** An inbox page: what the lists hold, the rows with all that decides on disclosure, the names, the workers. Who narrows an open list down chooses among the services, which are one more. */
    private static final int INBOX = 4;

    private static final String BELL = "SELECT COUNT(*) FROM (SELECT 1 AS unread FROM ref_notice";

    @TempDir
    Path scratch;

    /**
     * Sending a draft: who asks, the submit key, where the referral is meant to go, agency and service with their locks, the member with theirs, the referral and its consent with theirs, what else decides, who is
     * told, state, history, fact of the report, notices, messages and the audit row, each of these in one statement however many people are told; and the warnings, when something does not fit.
     */
    private static final int SENDING = 15;

    /** What one opening of a page sent. */
    private record Sent(List<String> own, int session, int bell, int audit) {}

    /** A page, who opens it and how many statements of its own it may take. */
    private record Opened(String address, String who, int most) {}

    @Test
    void pages_need_as_many_statements_with_many_rows_as_with_few() throws IOException, SQLException {
        try (Playground playground = new Playground(scratch.resolve("playground"), line -> {})) {
            playground.generate(200, 4_000);
            List<Opened> pages = new ArrayList<>();
            Map<Opened, Sent> few = measured(playground, 3, pages);
            playground.generate(400, 8_000);
            Map<Opened, Sent> many = measured(playground, 60, pages);
            SoftAssertions.assertSoftly(all -> many.forEach((page, sent) -> {
                String what = page + "\n" + String.join("\n", sent.own());
                all.assertThat(sent.own()).as(what).hasSameSizeAs(few.get(page).own());
                all.assertThat(sent.own().size()).as(what).isLessThanOrEqualTo(page.most());
                all.assertThat(sent.session()).as(what).isEqualTo(1);
                all.assertThat(sent.bell()).as(what).isEqualTo(1);
                all.assertThat(sent.audit()).as(what).isEqualTo(few.get(page).audit());
            }));
        }
    }

    @Test
    void sending_needs_as_many_statements_for_a_large_agency_as_for_a_small_one() throws IOException, SQLException {
        try (Playground playground = new Playground(scratch.resolve("playground"), line -> {})) {
            playground.generate(200, 4_000);
            playground.start(
                    "&queryInterceptors=" + StatementLog.class.getName(),
                    war -> war.addClasses(StatementLog.class, BenchResource.class, Deeds.class));
            try (Connection connection = playground.ownerConnection();
                    BareSql reading = new BareSql(connection, "")) {
                Writes writes = new Writes(playground, reading, "g0.a0.worker0");
                List<String> few = sending(writes);
                colleagues(connection);
                List<String> many = sending(writes);
                assertThat(many).as(String.join("\n", many)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(SENDING);
            } finally {
                playground.stop();
            }
        }
    }

    /** What the second of two sendings sent. */
    private List<String> sending(Writes writes) throws IOException {
        Path log = scratch.resolve("playground").resolve(StatementLog.FILE);
        writes.needDraft();
        writes.send();
        writes.needDraft();
        Files.writeString(log, "");
        writes.send();
        return statements(log);
    }

    private static void colleagues(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE mbr_account SET agency_id = (SELECT agency_id FROM (SELECT agency_id FROM mbr_account"
                            + " WHERE username = 'g0.a0.worker0') own) WHERE role = 'AGENCY_WORKER'");
        }
    }

    private Map<Opened, Sent> measured(Playground playground, int sessions, List<Opened> pages)
            throws IOException, SQLException {
        playground.start("&queryInterceptors=" + StatementLog.class.getName(), war -> war.addClass(StatementLog.class));
        try {
            hold(playground, sessions);
            Path log = scratch.resolve("playground").resolve(StatementLog.FILE);
            Map<String, Visitor> people = new LinkedHashMap<>();
            Map<Opened, Sent> sent = new LinkedHashMap<>();
            if (pages.isEmpty()) {
                pages.addAll(pages(playground));
            }
            for (Opened page : pages) {
                if (!people.containsKey(page.who())) {
                    people.put(page.who(), new Visitor(playground.url()).signIn(page.who(), Playground.PASSWORD));
                }
                sent.put(page, open(people.get(page.who()), page.address(), log));
            }
            return sent;
        } finally {
            playground.stop();
        }
    }

    /** A referral shows its history, contacts and messages to both sides, and the member's record to the agency: each a read of its own, and three rows that say it was read. Only the inbox has a goal; the others stand where they are, with room for two. */
    private static List<Opened> pages(Playground playground) throws SQLException {
        String worker = "g0.a0.worker0";
        String coordinator = "g0.coordinator0";
        String leader = "g0.leader0";
        String referral = one(
                playground,
                "SELECT r.id FROM ref_referral r JOIN mbr_account a ON a.agency_id = r.agency_id"
                        + " JOIN mbr_member m ON m.id = r.member_id AND m.status = 'ACTIVE'"
                        + " WHERE a.username = 'g0.a0.worker0' AND r.state = 'IN_PROGRESS' ORDER BY r.id LIMIT 1");
        String member = one(playground, "SELECT member_id FROM ref_referral WHERE id = '" + referral + "'");
        return List.of(
                new Opened("/portal/inbox?list=new", worker, INBOX),
                new Opened("/portal/inbox?list=active", worker, INBOX),
                new Opened("/portal/inbox?list=active&mine=true", worker, INBOX),
                new Opened("/portal/inbox?list=closed", worker, INBOX),
                new Opened("/portal/inbox?list=closed&state=completed", worker, INBOX),
                new Opened("/portal/inbox?list=active&state=in-progress", worker, INBOX + 1),
                new Opened("/portal/inbox?list=attention", worker, INBOX),
                new Opened("/portal/referral?id=" + referral, worker, 40),
                new Opened("/staff/home", coordinator, 22),
                new Opened("/staff/home", leader, 22),
                new Opened("/staff/referrals?list=needs-me", coordinator, 7),
                new Opened("/staff/referrals?list=all", coordinator, 6),
                new Opened("/staff/referrals?list=all", leader, 10),
                new Opened("/staff/referrals/referral?id=" + referral, coordinator, 40),
                new Opened("/staff/members", coordinator, 4),
                new Opened("/staff/members", leader, 7),
                new Opened("/staff/members/record?id=" + member, coordinator, 20),
                new Opened("/staff/sessions", coordinator, 6),
                new Opened("/staff/groups", coordinator, 1));
    }

    /** Opens a page twice and gives what the second opening sent. */
    private static Sent open(Visitor visitor, String address, Path log) throws IOException {
        visitor.get(address);
        Files.writeString(log, "");
        visitor.get(address);
        List<String> statements = statements(log);
        List<String> own = statements.stream()
                .filter(sql -> !sql.contains("mbr_session") && !sql.startsWith("INSERT INTO krn_audit_event"))
                .filter(sql -> !sql.startsWith(BELL))
                .toList();
        int session = (int)
                statements.stream().filter(sql -> sql.contains("mbr_session")).count();
        int bell = (int) statements.stream().filter(sql -> sql.startsWith(BELL)).count();
        return new Sent(own, session, bell, statements.size() - own.size() - session - bell);
    }

    private static List<String> statements(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(sql -> sql.matches("(SELECT|INSERT|UPDATE|DELETE|REPLACE) .*") && !sql.equals("SELECT '1'"))
                .toList();
    }

    /** Sessions of today and the next days, which generated data has none of. */
    private static void hold(Playground playground, int sessions) throws SQLException {
        try (Connection connection = playground.ownerConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO ses_session (id, version, group_id, planned_on, on_day, start_minute, minutes,"
                            + " status, created_at, changed_at) SELECT UUID(), 1, id, CURRENT_DATE + INTERVAL 1 DAY,"
                            + " CURRENT_DATE + INTERVAL 1 DAY, 600, 90, 'PLANNED', UTC_TIMESTAMP(), UTC_TIMESTAMP() FROM mbr_group"
                            + " LIMIT " + sessions);
        }
    }

    private static String one(Playground playground, String sql) throws SQLException {
        try (Connection connection = playground.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).as(sql).isTrue();
            return row.getString(1);
        }
    }
}
