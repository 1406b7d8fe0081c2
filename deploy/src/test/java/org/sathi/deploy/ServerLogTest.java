package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    private static final String BOOTED =
            "2026-01-01T00:00:00.000Z INFO PayaraMicro Payara Micro 6 (build 42) ready in 9 (ms)\n";

    @TempDir
    Path scratch;

    private Path file;
    private ServerLog log;

    @BeforeEach
    void anOldLog() throws IOException {
        file = Files.writeString(
                scratch.resolve("server.log"), "Caused by: of an earlier start\n" + BOOTED + "\"Deployed\": [ ]\n");
        log = ServerLog.fromNowOn(file);
    }

    @Test
    void knows_nothing_before_the_server_has_booted() throws IOException {
        add("2026-01-01T00:00:00.000Z SEVERE core Exception while loading the app : x\n");
        assertThat(log.failure()).isEmpty();
    }

    @Test
    void a_deployed_application_is_no_failure() throws IOException {
        add("\"Deployed\": [ { \"Name\": \"sathi\" } ]\n" + BOOTED);
        assertThat(log.failure()).isEmpty();
    }

    @Test
    void says_the_deepest_cause() throws IOException {
        add(
                "2026-01-01T00:00:00.000Z SEVERE core Exception while loading the app : x\nCaused by: outer\nCaused by: inner\n"
                        + "\"Deployed\": [\n        ]\n" + BOOTED);
        assertThat(log.failure()).contains("inner");
    }

    @Test
    void says_the_first_of_several_problems() throws IOException {
        add(
                "2026-01-01T00:00:00.000Z SEVERE core CDI deployment failure:Exception List with 2 exceptions:\nException 0 :\n"
                        + "org.jboss.weld.exceptions.DeploymentException: WELD-001408: Unsatisfied\n\"Deployed\": [ ]\n"
                        + BOOTED);
        assertThat(log.failure()).contains("WELD-001408: Unsatisfied");
    }

    private void add(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }
}
