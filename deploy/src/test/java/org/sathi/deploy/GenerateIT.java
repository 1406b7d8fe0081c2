package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/sathi generate} on a real database. */
class GenerateIT {
    private static final String INDEXES =
            "SELECT CONCAT(table_name, '.', index_name, '.', seq_in_index, '.', column_name)"
                    + " FROM information_schema.statistics WHERE table_schema = DATABASE() ORDER BY 1";

    /** Everything but ids that only have to differ and what is sealed, in an order that does not hang on ids. */
    private static final String[] CONTENT = {
        "SELECT CONCAT_WS('|', code, birth_year, district, language, status, registered_on) FROM mbr_member ORDER BY code",
        "SELECT CONCAT_WS('|', id, member_id, reference, need, state, bucket, reason, priority, district, age_band, sent_at,"
                + " due_at, closed_at, outcome, help, sender_task, last_seq, version, updated_at) FROM ref_referral ORDER BY id",
        "SELECT CONCAT_WS('|', referral_id, seq, event, from_state, to_state, actor_role, occurred_at, reason,"
                + " version_before) FROM ref_referral_event ORDER BY referral_id, seq",
        "SELECT CONCAT_WS('|', member_id, purpose, number, categories, signed_on, expires_on) FROM ref_consent ORDER BY id"
    };

    @TempDir
    Path scratch;

    @Test
    void invents_the_same_people_and_referrals_again_from_the_same_seed() throws SQLException {
        String first = generate(scratch.resolve("one"), 0, "--seed", "7");
        assertThat(first).contains("Referrals: 900 of 900", "Generated.");
        generate(scratch.resolve("two"), 0, "--seed", "7", "--threads", "1");
        generate(scratch.resolve("three"), 0, "--seed", "8");
        List<List<String>> one = content(scratch.resolve("one"));
        assertThat(content(scratch.resolve("two"))).isEqualTo(one);
        assertThat(content(scratch.resolve("three"))).isNotEqualTo(one);
    }

    @Test
    void leaves_a_whole_audit_trail_every_index_and_rows_that_fit_together() throws SQLException {
        Path data = scratch.resolve("data");
        generate(data, 0);
        generate(data, 0);
        try (LauncherProcess tool = LauncherProcess.tool(scratch, "verify-audit", "--data", data.toString())) {
            assertThat(tool.exitCode()).isZero();
            assertThat(tool.output()).contains("is whole", " 0 rows not yet sealed");
        }
        withDatabase(data, statement -> {
            assertThat(number(statement, "SELECT COUNT(*) FROM ref_referral")).isEqualTo(1800);
            assertThat(number(statement, "SELECT COUNT(*) FROM mbr_member")).isEqualTo(120);
            assertThat(number(statement, "SELECT COUNT(DISTINCT state) FROM ref_referral"))
                    .isGreaterThan(7);
            assertThat(number(statement, "SELECT COUNT(DISTINCT agency_id) FROM ref_referral"))
                    .isEqualTo(8);
            assertThat(number(statement, "SELECT COUNT(DISTINCT DATE_FORMAT(sent_at, '%Y-%m')) FROM ref_referral"))
                    .isGreaterThan(36);
            assertNone(
                    statement,
                    "SELECT r.id FROM ref_referral r LEFT JOIN mbr_member m ON m.id = r.member_id WHERE m.id IS NULL",
                    "SELECT r.id FROM ref_referral r LEFT JOIN ref_consent c ON c.id = r.consent_id WHERE c.id IS NULL"
                            + " OR c.member_id <> r.member_id OR c.agency_id <> r.agency_id OR c.purpose <> r.need"
                            + " OR c.signed_on > r.sent_at",
                    "SELECT r.id FROM ref_referral r WHERE r.last_seq <> (SELECT COUNT(*) FROM ref_referral_event e"
                            + " WHERE e.referral_id = r.id) OR r.version <> (SELECT COUNT(*) FROM ref_referral_event e"
                            + " WHERE e.referral_id = r.id AND e.event NOT IN ('REMIND', 'OVERDUE', 'ESCALATE'))",
                    "SELECT r.id FROM ref_referral r JOIN ref_referral_event e ON e.referral_id = r.id AND e.seq = r.last_seq"
                            + " WHERE e.to_state <> r.state",
                    "SELECT r.id FROM ref_referral r WHERE r.updated_at <> (SELECT MAX(e.occurred_at) FROM ref_referral_event e"
                            + " WHERE e.referral_id = r.id AND e.event NOT IN ('DRAFT', 'CONFIRM_OUTCOME', 'SETTLE', 'REMIND', 'OVERDUE', 'ESCALATE'))",
                    "SELECT n.id FROM ref_notice n JOIN mbr_account a ON a.id = n.account_id WHERE NOT (n.agency_id <=> a.agency_id)",
                    "SELECT id FROM ref_referral WHERE next_check_at < CURRENT_DATE - INTERVAL 1 DAY",
                    "SELECT r.id FROM ref_referral r WHERE r.accepted_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
                            + " ref_disclosure d WHERE d.referral_id = r.id AND d.phase = 'ACCEPTED'"
                            + " AND d.consent_id = r.consent_id)",
                    "SELECT r.id FROM ref_referral r WHERE NOT EXISTS (SELECT 1 FROM krn_audit_event a"
                            + " WHERE a.subject_id = r.id AND a.operation = 'Referrals.send')",
                    "SELECT t.id FROM ref_referral_text t LEFT JOIN ref_referral r ON r.id = t.referral_id WHERE r.id IS NULL",
                    "SELECT a.username FROM mbr_account a JOIN mbr_sign_in_guard g ON g.account_id = a.id WHERE g.last_sign_in_at IS NULL"
                            + " OR g.last_sign_in_at < a.created_at OR g.last_sign_in_at < CURRENT_DATE - INTERVAL 2 DAY"
                            + " OR g.last_sign_in_at > CURRENT_TIMESTAMP",
                    factsThatDiffer(),
                    "SELECT r.id FROM ref_referral r WHERE r.bucket = 'NEW' AND r.expires_at < CURRENT_DATE - INTERVAL 1 DAY");
        });
        assertThat(rows(data, INDEXES)).isEqualTo(indexesOfAFreshSchema());
    }

    /** What the script that fills the facts of an older database would say differently of the generated referrals. */
    private static String factsThatDiffer() {
        try (InputStream in = GenerateIT.class.getResourceAsStream("/db/migration/referrals/V10__report_facts.sql")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String columns =
                    script.substring(script.indexOf("fact (referral_id, sent_on") + 6, script.indexOf(")\nSELECT"));
            String select = script.substring(script.indexOf("SELECT r.id"), script.indexOf(" AND NOT EXISTS"));
            return select + " EXCEPT SELECT " + columns + " FROM ref_report_fact";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refuses_a_database_of_real_people() throws SQLException {
        Path data = scratch.resolve("real");
        fresh(data);
        withDatabase(
                data,
                statement -> statement.executeUpdate("INSERT INTO mbr_member (id, version, code, status, registered_on)"
                        + " VALUES (UUID(), 1, 'S-REAL', 'ACTIVE', '2026-01-01')"));
        assertThat(generate(data, 1)).contains("neither of the demo nor generated");
        assertThat(rows(data, "SELECT COUNT(*) FROM mbr_member")).containsExactly("1");
        assertThat(rows(data, "SELECT COUNT(*) FROM ref_agency")).containsExactly("0");
        assertThat(rows(data, INDEXES)).isEqualTo(indexesOfAFreshSchema());
    }

    private String generate(Path data, int code, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("generate", "--members", "60", "--referrals", "900", "--data", data.toString()));
        arguments.addAll(List.of(more));
        try (LauncherProcess tool = LauncherProcess.tool(scratch, arguments.toArray(String[]::new))) {
            assertThat(tool.exitCode()).as(tool.output()).isEqualTo(code);
            return tool.output();
        }
    }

    private static List<List<String>> content(Path data) throws SQLException {
        List<List<String>> content = new ArrayList<>();
        for (String sql : CONTENT) {
            content.add(rows(data, sql));
        }
        return content;
    }

    private List<String> indexesOfAFreshSchema() throws SQLException {
        Path data = scratch.resolve("fresh");
        fresh(data);
        return rows(data, INDEXES);
    }

    private static void fresh(Path data) {
        try (DataFolder folder = DataFolder.openExclusively(data);
                EmbeddedDatabase database = EmbeddedDatabase.start(folder, LauncherProcess.UNPACKED)) {
            new Migrations(database.access()).run();
        }
    }

    private static List<String> rows(Path data, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        withDatabase(data, statement -> {
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        });
        return rows;
    }

    @FunctionalInterface
    private interface Work {
        void with(Statement statement) throws SQLException;
    }

    private static void withDatabase(Path data, Work work) throws SQLException {
        try (DataFolder folder = DataFolder.openExclusively(data);
                EmbeddedDatabase database = EmbeddedDatabase.start(folder, LauncherProcess.UNPACKED);
                Connection connection = database.access().asOwner();
                Statement statement = connection.createStatement()) {
            work.with(statement);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void assertNone(Statement statement, String... queries) throws SQLException {
        for (String sql : queries) {
            try (ResultSet row = statement.executeQuery(sql)) {
                assertThat(row.next()).as(sql).isFalse();
            }
        }
    }
}
