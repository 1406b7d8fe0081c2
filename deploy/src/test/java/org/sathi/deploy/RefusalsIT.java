package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in the way is said in one line, with a non-zero exit code, and nothing is left half started. */
class RefusalsIT {
    @TempDir
    Path scratch;

    private final int port = Ports.freeLoopbackPort();

    @Test
    void a_port_in_use_is_said_and_leaves_no_data_folder() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Path data = scratch.resolve("data");
            String line = refusal(Map.of(), "--port", "" + taken.getLocalPort(), "--data", data.toString());
            assertThat(line).contains("Port " + taken.getLocalPort(), "in use");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void a_period_that_is_no_number_of_days_is_refused() {
        Path data = scratch.resolve("data");
        assertThat(refusal(
                        Map.of("SATHI_UNUSED_ACCOUNT_DAYS", "ninety"), "--port", "" + port, "--data", data.toString()))
                .contains("SATHI_UNUSED_ACCOUNT_DAYS must be a number of days");
        assertThat(data).doesNotExist();
    }

    @Test
    void a_data_folder_that_is_a_file_is_refused() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "x");
        assertThat(refusal(Map.of(), "--port", "" + port, "--data", file.toString()))
                .contains("is a file");
    }

    @Test
    void a_folder_below_a_file_cannot_be_written() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "x");
        assertThat(refusal(
                        Map.of(),
                        "--port",
                        "" + port,
                        "--data",
                        file.resolve("data").toString()))
                .contains("cannot be written");
    }

    @Test
    void a_folder_with_foreign_files_is_refused_and_left_alone() throws IOException {
        Path foreign = Files.createDirectory(scratch.resolve("foreign"));
        Files.writeString(foreign.resolve("letter.txt"), "dear");
        assertThat(refusal(Map.of(), "--port", "" + port, "--data", foreign.toString()))
                .contains("not Sathi's");
        try (var entries = Files.list(foreign)) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void a_data_folder_of_a_newer_version_is_refused() throws IOException {
        Path newer = Files.createDirectory(scratch.resolve("newer"));
        Files.writeString(newer.resolve("sathi.properties"), "format=2\ndemo=true\n");
        assertThat(refusal(Map.of(), "--port", "" + port, "--data", newer.toString()))
                .contains("newer version");
    }

    @Test
    void an_unreachable_database_is_refused() {
        Map<String, String> external =
                external("jdbc:mysql://127.0.0.1:" + Ports.freeLoopbackPort() + "/sathi", "x", "y");
        assertThat(refusal(
                        external,
                        "--port",
                        "" + port,
                        "--data",
                        scratch.resolve("data").toString()))
                .contains("cannot be reached");
    }

    @Test
    void a_wrong_password_a_missing_database_and_a_newer_schema_are_refused() throws SQLException {
        try (DataFolder folder = DataFolder.openExclusively(scratch.resolve("server"));
                EmbeddedDatabase server = EmbeddedDatabase.start(folder, LauncherProcess.UNPACKED)) {
            DatabaseAccess access = server.access();
            String url = access.url().replaceFirst("\\?.*", "");
            String[] arguments = {
                "--port", "" + port, "--data", scratch.resolve("data").toString()
            };

            assertThat(refusal(external(url, "sathi_owner", "wrong"), arguments))
                    .contains("does not accept the user sathi_owner");
            assertThat(refusal(external(url + "2", "sathi_owner", access.ownerPassword()), arguments))
                    .contains("sathi2");

            new Migrations(access).run();
            try (Connection connection = access.asOwner();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO flyway_kernel (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success)"
                        + " VALUES (99, '99', 'future', 'SQL', 'V99__future.sql', 'x', 1, 1)");
            }
            assertThat(refusal(external(url, "sathi_owner", access.ownerPassword()), arguments))
                    .contains("newer version", "V99__future.sql");
        }
    }

    private String refusal(Map<String, String> environment, String... arguments) {
        try (LauncherProcess launcher = LauncherProcess.run(scratch, environment, arguments)) {
            assertThat(launcher.exitCode()).as(launcher.output()).isEqualTo(Refusal.EXIT_CODE);
            assertThat(launcher.errors()).as(launcher.output()).hasSize(1);
            return launcher.errors().get(0);
        }
    }

    private static Map<String, String> external(String url, String user, String password) {
        return Map.of("SATHI_DB_URL", url, "SATHI_DB_USER", user, "SATHI_DB_PASSWORD", password);
    }
}
