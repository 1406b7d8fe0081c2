package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.resource.spi.ResourceAllocationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.membership.api.Accounts;

/** When all connections are in use for longer than a request may wait, the answer is 503 with a time to come back, in the reader's language. */
@ExtendWith(ArquillianExtension.class)
@Tag("C.13")
class BusyIT {

    private static final int MORE_THAN_THE_POOL_HAS = 100;

    @Resource(lookup = "java:app/jdbc/sathi")
    private DataSource pool;

    @Inject
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    private final HttpClient http = HttpClient.newHttpClient();

    @Deployment
    static WebArchive application() {
        return Sathi.with(BusyIT.class);
    }

    @Test
    void withoutAConnectionEveryDoorAnswersThatItIsBusyAndAfterwardsWorksAgain() throws Exception {
        Actor reader = Sathi.account(accounts, Role.COORDINATOR, null);
        String token = CurrentActor.callAs(
                Sathi.system(),
                () -> accounts.issueToken(reader.accountId(), "a system").token());
        List<Connection> taken = takeAll();
        try {
            HttpResponse<String> api = get("/api/v1/outcomes?from=2026-01-01&to=2026-02-01", "en", token);
            assertBusy(api);
            assertTrue(api.body().contains("\"code\":\"error.busy\""), api.body());
            assertTrue(api.body().contains("Sathi is busy at the moment"), api.body());
            HttpResponse<String> page = get("/setup?token=0123456789abcdef", "en", null);
            assertBusy(page);
            assertTrue(page.body().contains("Sathi is busy"), page.body());
            HttpResponse<String> nepali = get("/setup?token=0123456789abcdef", "ne", null);
            assertBusy(nepali);
            assertTrue(nepali.body().contains("साथी व्यस्त छ"), nepali.body());
            RuntimeException unwritten = assertThrows(
                    RuntimeException.class,
                    () -> CurrentActor.runAs(reader, () -> accounts.issueToken(reader.accountId(), "no right to")));
            assertTrue(says(unwritten, ResourceAllocationException.class), unwritten.toString());
            assertFalse(
                    unwritten instanceof TransactionalException,
                    "the server's interface answers this type by itself, with an empty 500");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertEquals(
                200,
                get("/api/v1/outcomes?from=2026-01-01&to=2026-02-01", "en", token)
                        .statusCode());
    }

    private static boolean says(Throwable fault, Class<? extends Throwable> cause) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(cause::isInstance);
    }

    private static void assertBusy(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode(), answer.body());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse(null));
    }

    /** Takes every connection that the pool gives. */
    private List<Connection> takeAll() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException e) {
            assertTrue(e.getMessage().contains("In-use connections equal max-pool-size"), e.toString());
            return taken;
        }
        throw new IllegalStateException("the pool has no end");
    }

    private HttpResponse<String> get(String path, String language, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder asked = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + path))
                .header("Accept-Language", language);
        if (token != null) {
            asked.header("Authorization", "Bearer " + token);
        }
        return http.send(asked.build(), HttpResponse.BodyHandlers.ofString());
    }
}
