package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table that KOSHISH published, computed from the records of the demo (domain/programme.md C.4): no noise changes a number. */
class OutcomesJourneyIT extends Journey {

    private static final String YEAR = "/api/v1/outcomes?from=2025-04-14&to=2026-04-13";
    private static final int[] PUBLISHED = {90, 36, 85, 65, 55, 35, 15, 68, 88, 37, 73, 45, 15, 85};
    private static final int[][] SPLIT = {
        {29, 32, 29}, {11, 13, 12}, {30, 26, 29}, {22, 22, 21}, {20, 17, 18}, {13, 12, 10}, {4, 7, 4},
        {21, 22, 25}, {31, 29, 28}, {15, 10, 12}, {24, 27, 22}, {15, 16, 14}, {3, 7, 5}, {29, 26, 30}
    };

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theTableOfTheReportingYearIsThePublishedOne() throws Exception {
        String answer = get(YEAR, "demo-token-coordinator", "application/json").body();
        assertThat(answer).contains("\"cohort\":100");
        assertThat(numbers(answer, "improved")).containsExactly(box(PUBLISHED));
        for (int i = 0; i < 3; i++) {
            int part = i;
            assertThat(numbers(
                            answer, List.of("staffOnly", "memberOnly", "both").get(i)))
                    .containsExactly(
                            java.util.Arrays.stream(SPLIT).map(s -> s[part]).toArray(Integer[]::new));
        }
    }

    @Test
    void aGroupIsCountedByItsHomeMembers() throws Exception {
        String answer = get(YEAR + "&group=JAW", "demo-token-coordinator", "application/json")
                .body();
        assertThat(answer).contains("\"cohort\":20");
        String leadership = get(YEAR + "&group=DAD", "demo-token-coordinator", "application/json")
                .body();
        assertThat(numbers(leadership, "improved").get(1)).isEqualTo(8);
    }

    @Test
    void theSourceOfStaffCountsWhatOnlyStaffAndWhatBothSay() throws Exception {
        String answer = get(YEAR + "&source=STAFF", "demo-token-coordinator", "application/json")
                .body();
        assertThat(numbers(answer, "improved").get(0)).isEqualTo(58);
    }

    @Test
    void badQuestionsAreToldApart() throws Exception {
        assertThat(get(YEAR, null, "application/json").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/outcomes", null, "application/json").statusCode())
                .as("who asks is asked before what they ask")
                .isEqualTo(401);
        assertThat(get(YEAR, "demo-token-mh.worker", "application/json").statusCode())
                .isEqualTo(403);
        for (String bad : List.of(
                "from=2025-04-14",
                "from=x&to=2026-04-13",
                "from=25-04-14&to=2026-04-13",
                "from=2026-04-13&to=2025-04-14",
                "from=2025-04-14&to=2026-04-13&group=NONE",
                "from=2025-04-14&to=2026-04-13&source=RUMOUR")) {
            HttpResponse<String> answer = get("/api/v1/outcomes?" + bad, "demo-token-coordinator", "application/json");
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.body())
                    .contains("\"code\"")
                    .contains("\"message\"")
                    .contains("\"field\"");
        }
    }

    @Test
    void theSameAsCsv() throws Exception {
        HttpResponse<String> csv = get(YEAR, "demo-token-coordinator", "text/csv");
        assertThat(csv.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).contains("KI-01").contains("90");
    }

    @Test
    void thePageShowsTheSameNumbersToTheDonor() {
        Page page = signedIn("donor", DESK);
        open(page, "/staff/outcomes?from=2025-04-14&to=2026-04-13");
        String text = page.locator("main").innerText();
        assertThat(text).contains("90").contains("85").contains("100");
    }

    private HttpResponse<String> get(String address, String token, String accept)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(RunningSathi.url() + address)).header("Accept", accept);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<Integer> numbers(String json, String field) {
        List<Integer> found = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"" + field + "\":(\\d+)").matcher(json);
        while (matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        return found;
    }

    private static Integer[] box(int[] values) {
        return java.util.Arrays.stream(values).boxed().toArray(Integer[]::new);
    }
}
