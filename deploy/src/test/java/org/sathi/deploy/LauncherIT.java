package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the real database and the real application server, started, stopped and killed. */
class LauncherIT {
    @TempDir
    Path scratch;

    private final int port = Ports.freeLoopbackPort();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    @Test
    void starts_serves_on_one_listener_and_stops_cleanly() throws IOException, InterruptedException {
        Path data = scratch.resolve("a data folder");
        try (LauncherProcess launcher = start(data)) {
            assertThat(launcher.output())
                    .contains("Sathi is ready", "http://127.0.0.1:" + port + "/", "mh2.worker", "Sathi-demo-1");
            assertThat(get("/settings"))
                    .contains(
                            "SATHI_DB_USER=sathi_app",
                            "SATHI_DEMO_DATA=true",
                            "SATHI_PUBLIC_URL=http://127.0.0.1:" + port)
                    .doesNotContain("sathi_owner");
            for (String closed : new String[] {"/health", "/metrics", "/metrics/base", "/openapi"}) {
                assertThat(status(closed)).as(closed).isIn(403, 404);
            }
            assertThat(Listeners.of(pid(data, "server"))).containsExactly("127.0.0.1:" + port);
            assertThat(Listeners.of(pid(data, "database"))).hasSize(1).allMatch(at -> at.startsWith("127.0.0.1:"));
            assertThat(secondsUntilDrippingHeaderIsCut()).isBetween(9, 30);
            assertThat(status("/health/ready")).isEqualTo(200);
            long database = pid(data, "database");

            assertThat(launcher.stop()).isZero();
            assertThat(launcher.output()).contains("Sathi is stopped.");
            assertThat(ProcessHandle.of(database)).isEmpty();
            assertThat(Files.getPosixFilePermissions(data.resolve("credentials")))
                    .hasSize(2);
        }
    }

    @Test
    void an_empty_installation_offers_a_link_for_the_first_administrator() throws IOException, InterruptedException {
        try (LauncherProcess launcher = start(scratch.resolve("empty"), "--empty")) {
            assertThat(launcher.output())
                    .containsPattern("http://127\\.0\\.0\\.1:" + port + "/setup\\?token=[\\w-]{43}")
                    .doesNotContain("Demo accounts");
            assertThat(get("/settings")).contains("SATHI_SETUP_TOKEN_SHA256=", "SATHI_DEMO_DATA=false");
        }
    }

    @Test
    void no_acknowledged_write_is_lost_when_database_server_or_launcher_are_killed() throws Exception {
        Path data = scratch.resolve("data");
        try (Writer writer = new Writer()) {
            try (LauncherProcess launcher = start(data)) {
                writer.awaitMore(50);
                ProcessHandle.of(pid(data, "database")).orElseThrow().destroyForcibly();
                writer.awaitMore(50);
                ProcessHandle.of(pid(data, "server")).orElseThrow().destroyForcibly();
                assertThat(launcher.exitCode()).isEqualTo(Refusal.EXIT_CODE);
                assertThat(launcher.errors()).last().asString().contains("ended unasked");
            }
            try (LauncherProcess launcher = start(data)) {
                writer.awaitMore(50);
                launcher.kill();
            }
            try (LauncherProcess launcher = start(data)) {
                writer.awaitMore(20);
                assertThat(launcher.stop()).isZero();
            }
            writer.close();
            assertThat(stored(data)).containsAll(writer.acknowledged);
        }
    }

    @Test
    void a_database_that_ends_while_the_schema_is_made_is_started_again() throws IOException {
        Path data = scratch.resolve("data");
        String[] arguments = {"--port", "" + port, "--data", data.toString()};
        try (LauncherProcess launcher = LauncherProcess.run(scratch, Map.of(), arguments)) {
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> launcher.output().contains("database ready"));
            ProcessHandle.of(pid(data, "database")).orElseThrow().destroyForcibly();
            assertThat(firstStatus("/health/ready"))
                    .as("nobody is answered before the application is there")
                    .isEqualTo(200);
            launcher.awaitReady();
            assertThat(launcher.errors()).first().asString().contains("starting it again");
        }
    }

    /** What the first request is answered that finds somebody listening. */
    private int firstStatus(String path) {
        return await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptionsInstanceOf(ConnectException.class)
                .until(() -> status(path), status -> true);
    }

    /** Sends a header that never ends, a byte at a time, until the server closes the connection. */
    private int secondsUntilDrippingHeaderIsCut() throws IOException {
        long began = System.nanoTime();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
            await().atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> cut(out));
        }
        return (int) Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    private static boolean cut(OutputStream out) {
        try {
            out.write('a');
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private LauncherProcess start(Path data, String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"--port", "" + port, "--data", data.toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return LauncherProcess.run(scratch, Map.of(), arguments).awaitReady();
    }

    private static long pid(Path data, String name) {
        return Long.parseLong(
                SecureFiles.properties(data.resolve("run").resolve(name)).getProperty("pid"));
    }

    private static Set<String> stored(Path data) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (DataFolder folder = DataFolder.openExclusively(data);
                EmbeddedDatabase database = EmbeddedDatabase.start(folder, LauncherProcess.UNPACKED);
                Connection connection = database.access().asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM krn_audit_event WHERE actor_name = 'probe'")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    private int status(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    /** Writes one row after another, whatever happens, and remembers those that were acknowledged. */
    private final class Writer implements AutoCloseable {
        private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean going = new AtomicBoolean(true);
        private final Thread thread = new Thread(this::write, "writer");

        private Writer() {
            thread.start();
        }

        private void write() {
            while (going.get()) {
                String id = UUID.randomUUID().toString();
                try {
                    HttpResponse<String> answer = http.send(
                            request("/write?id=" + id)
                                    .POST(BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString());
                    if (answer.statusCode() == 200 && answer.body().startsWith("written")) {
                        acknowledged.add(id);
                    }
                } catch (IOException e) {
                    Thread.onSpinWait();
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private void awaitMore(int rows) {
            int goal = acknowledged.size() + rows;
            await().atMost(Duration.ofMinutes(5)).until(() -> acknowledged.size() >= goal);
        }

        @Override
        public void close() throws InterruptedException {
            going.set(false);
            thread.join();
        }
    }
}
