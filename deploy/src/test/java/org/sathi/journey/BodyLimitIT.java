package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that is larger than may be is answered with our own page or our own JSON, in the reader's language, whether it says how large it is or not. */
@Tag("C.13")
class BodyLimitIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=part";
    private static final String FILE =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
    private static final String END = "\r\n--part--\r\n";
    private static final int FORM_LIMIT = 2 * 1024 * 1024;
    /** The container counts parts of no stated length by the buffers it reads. */
    private static final int COUNTED_ROUGHLY = 64 * 1024;

    private static final int LIMIT = 25 * 1024 * 1024;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Stream<Arguments> bodies() {
        return Stream.of(
                        Arguments.of("/login", FORM, FORM_LIMIT, "", ""),
                        Arguments.of("/staff/members", FORM, FORM_LIMIT, "", ""),
                        Arguments.of("/login", PARTS, LIMIT, FILE, END),
                        Arguments.of("/staff/members", PARTS, LIMIT, FILE, END))
                .flatMap(each -> Stream.of(true, false).map(sized -> {
                    Object[] more = Arrays.copyOf(each.get(), 6);
                    more[5] = sized;
                    return Arguments.of(more);
                }));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void ofAPageEndsOnOurOwnPage(String path, String type, int limit, String beginning, String end, boolean sized)
            throws IOException, InterruptedException {
        byte[] tooMuch = body(beginning, limit + (sized ? 1 : COUNTED_ROUGHLY), end);
        for (String language : new String[] {"en", "ne"}) {
            HttpResponse<String> answer = send(path, type, language, sized, tooMuch);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body())
                    .contains(language.equals("en") ? "That is too large" : "यो धेरै ठूलो छ")
                    .doesNotContainIgnoringCase("payara");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
        assertThat(send(path, type, "en", sized, body(beginning, 1000, end)).statusCode())
                .isIn(200, 302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/staff/members"})
    void brokenOffInTheMiddleOfAFileIsABadRequest(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path, PARTS, "en", true, body(FILE, 1000, ""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1").doesNotContainIgnoringCase("payara");
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void ofAnInterfaceEndsInJson(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path, "application/json", "en", true, body("{}", LIMIT + 1, ""));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.body()).startsWith("{\"code\":\"error.http.413\"").doesNotContainIgnoringCase("payara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/staff/members", "/no-such-page"})
    void nothingFollowsAChunkedBodyOnItsConnectionHoweverItIsAnswered(String path)
            throws IOException, InterruptedException {
        byte[] garbage = "jakarta.faces.ViewState=garbage&login=login".getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> answer = send(path, FORM, "en", false, garbage);
        assertThat(answer.headers().allValues("Connection")).containsExactly("close");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    static Stream<String> interfaces() {
        return Stream.of("/api/v1/outcomes", "/fhir/Task", "/hsds/services", "/health/live");
    }

    private HttpResponse<String> send(String path, String type, String language, boolean sized, byte[] body)
            throws IOException, InterruptedException {
        InputStream stream = new ByteArrayInputStream(body);
        BodyPublisher sent = sized ? BodyPublishers.ofByteArray(body) : BodyPublishers.ofInputStream(() -> stream);
        return http.send(
                HttpRequest.newBuilder(URI.create(RunningSathi.url() + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", type)
                        .header("Accept-Language", language)
                        .POST(sent)
                        .build(),
                BodyHandlers.ofString());
    }

    private static byte[] body(String beginning, int length, String end) {
        String middle = "a".repeat(length - beginning.length() - end.length());
        return (beginning + middle + end).getBytes(StandardCharsets.US_ASCII);
    }
}
