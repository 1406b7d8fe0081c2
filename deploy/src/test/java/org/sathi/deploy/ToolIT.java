package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administrator's tool on a real database. */
class ToolIT {
    @TempDir
    Path scratch;

    private Path data;

    @BeforeEach
    void aFreshInstallation() {
        data = scratch.resolve("data");
        try (DataFolder folder = DataFolder.openExclusively(data);
                EmbeddedDatabase database = EmbeddedDatabase.start(folder, LauncherProcess.UNPACKED)) {
            new Migrations(database.access()).run();
            Keys.prepare(folder);
        }
    }

    @Test
    void makes_an_administrator_and_tokens_and_keeps_them_over_backup_and_restore() throws IOException {
        assertThat(tool(0, "create-admin", "sita", "--name", "Sita")).contains("/setup?token=");
        assertThat(tool(0, "token", "sita").strip()).matches("[\\w-]{43}");
        assertThat(tool(1, "token", "nobody")).contains("no open account");
        assertThat(tool(1, "create-admin", "No Such Name")).contains("small Latin letters");

        Path backup = scratch.resolve("backup.sql.gz");
        assertThat(tool(0, "backup", "--to", backup.toString())).contains("Keys are not in it");
        assertThat(tool(1, "backup", "--to", backup.toString())).contains("exists already");
        tool(0, "create-admin", "later");
        assertThat(tool(0, "restore", backup.toString())).contains("is restored", "is kept in");
        tool(0, "token", "sita");
        assertThat(tool(1, "token", "later")).contains("no open account");

        Path cut = scratch.resolve("cut.sql.gz");
        byte[] whole = Files.readAllBytes(backup);
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(tool(1, "restore", cut.toString())).contains("damaged");
        tool(0, "token", "sita");
    }

    @Test
    void tells_a_whole_audit_trail_from_a_broken_one() {
        tool(0, "create-admin", "sita");
        assertThat(tool(0, "verify-audit")).contains("is whole");
        assertThat(tool(3, "verify-audit", "--anchor", "7:" + "0".repeat(64))).contains("ANCHOR_MISSING");
        assertThat(tool(1, "verify-audit", "--anchor", "x")).contains("--anchor must be like");
    }

    @Test
    void the_application_may_add_to_the_audit_trail_but_not_change_it_nor_the_schema() throws SQLException {
        tool(0, "create-admin", "sita");
        try (DataFolder folder = DataFolder.openExclusively(data);
                EmbeddedDatabase database = EmbeddedDatabase.start(folder, LauncherProcess.UNPACKED);
                Connection connection = database.access().asApp();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("SELECT id FROM krn_audit_event").next())
                    .isTrue();
            for (String forbidden : new String[] {
                "UPDATE krn_audit_event SET operation = 'x'",
                "DELETE FROM krn_audit_event",
                "TRUNCATE TABLE krn_audit_event",
                "DELETE FROM krn_audit_seal",
                "DROP TABLE mbr_account",
                "CREATE TABLE extra (id INT)",
                "SELECT * FROM flyway_kernel",
                "SELECT * FROM mysql.global_priv",
                "SELECT LOAD_FILE('/etc/passwd') INTO OUTFILE 'x'"
            }) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
            statement.executeUpdate("UPDATE mbr_account SET language = 'ne'");
        }
    }

    @Test
    void commands_say_what_they_need() {
        assertThat(run(2)).contains("A command is missing");
        assertThat(run(2, "nonsense")).contains("nonsense");
        assertThat(run(0, "restore", "--help")).contains("Usage: deploy/sathi restore");
        assertThat(run(1, "migrate", "--data", scratch.resolve("none").toString()))
                .contains("no Sathi data folder");
    }

    private String tool(int code, String command, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = command;
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[more.length + 1] = "--data";
        arguments[more.length + 2] = data.toString();
        return run(code, arguments);
    }

    private String run(int code, String... arguments) {
        try (LauncherProcess tool = LauncherProcess.tool(scratch, arguments)) {
            assertThat(tool.exitCode()).as(tool.output()).isEqualTo(code);
            return tool.output();
        }
    }
}
