package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sathi.bench.BareSql;
import org.sathi.bench.Visitor;
import org.sathi.bench.Writes;
import org.sathi.it.Deeds;
import org.sathi.web.bench.BenchPage;
import org.sathi.web.bench.BenchResource;

/**
 * Everything that the portal answers to an agency over HTTP, status, headers and page, before and while the same member is referred to another agency and worked with there: the same to the byte, but for the
 * numbers that each answer draws for itself (A-19). What another agency's referral answers is what one answers that does not exist (A-51).
 */
@Tag("A-19")
@Tag("A-51")
class PortalIsolationIT {

    private static final String OURS = "g0.a0.worker0";
    private static final String THEIRS = "g0.a1.worker0";
    private static final int DEEDS = 60;

    /** What is drawn anew for each answer: script nonces, numbers of requests, view states, keys of forms. */
    private static final Pattern DRAWN = Pattern.compile(
            "nonce[-=]&?[^ ;'>]*|csp\\.init\\('[^']*'|<script id=\"[^\"]*\"|getElementById\\('[^']*'|<code>[0-9a-f-]{36}</code>"
                    + "|(name=\"(?:primefaces\\.nonce|jakarta\\.faces\\.ViewState|submitKey|sathi\\.key|sathi\\.owner)\"[^>]*?) value=\"[^\"]*\"");

    @TempDir
    Path scratch;

    @Test
    void nothing_that_the_portal_answers_tells_of_a_referral_to_another_agency() throws IOException, SQLException {
        try (Playground playground = new Playground(scratch.resolve("playground"), line -> {})) {
            playground.generate(20, 0);
            playground.start("", war -> war.addClasses(BenchPage.class, BenchResource.class, Deeds.class));
            try (Connection reading = playground.connection();
                    BareSql sql = new BareSql(reading, "")) {
                String member = sql.one("SELECT id FROM mbr_member WHERE status = ? ORDER BY id LIMIT 1", "ACTIVE");
                Writes toUs = new Writes(playground, sql, OURS);
                Writes toThem = new Writes(playground, sql, THEIRS);
                Visitor us = new Visitor(playground.url()).signIn(OURS, Playground.PASSWORD);
                Visitor them = new Visitor(playground.url()).signIn(THEIRS, Playground.PASSWORD);
                String ours = toUs.refer(member);
                us.get("/portal/referral?id=" + ours);
                compare(us, them, ours, toUs, toThem, member);
            }
        }
    }

    private void compare(Visitor us, Visitor them, String ours, Writes toUs, Writes toThem, String member)
            throws IOException {
        toUs.deed(ours, true, 15);
        Map<String, String> before = settled(us, ours);
        Map<String, String> theirsBefore = answers(them, null);
        String theirs = toThem.refer(member);
        assertThat(answers(us, ours)).as("sent to another agency").isEqualTo(before);
        assertThat(answers(them, null)).as("what the other agency is told").isNotEqualTo(theirsBefore);
        String stranger = answer(us, "/portal/referral?id=" + UUID.randomUUID());
        assertThat(answer(us, "/portal/referral?id=" + theirs)).isEqualTo(stranger);
        assertThat(stranger).startsWith("404");
        toThem.accept(theirs);
        assertThat(answers(us, ours)).as("accepted by another agency").isEqualTo(before);
        for (int i = 0; i < DEEDS; i++) {
            toThem.deed(theirs, i % 3 == 0, i);
            if (i % 6 == 5) {
                assertThat(answers(us, ours)).as("after deed " + i).isEqualTo(before);
            }
        }
        assertThat(answer(us, "/portal/referral?id=" + theirs)).isEqualTo(stranger);
    }

    /** The answers once they do not change by being asked; a comparison that knew not what is drawn would end here. */
    private static Map<String, String> settled(Visitor visitor, String referral) throws IOException {
        answers(visitor, referral);
        Map<String, String> once = answers(visitor, referral);
        assertThat(answers(visitor, referral)).as("asked twice").isEqualTo(once);
        return once;
    }

    private static Map<String, String> answers(Visitor visitor, String referral) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> pages = List.of(
                "/portal/inbox",
                "/portal/inbox?list=new",
                "/portal/inbox?list=active",
                "/portal/inbox?list=active&mine=true",
                "/portal/inbox?list=attention",
                "/portal/inbox?list=closed",
                "/portal/notices",
                "/portal/notices?read=true",
                "/portal/services",
                "/portal/team",
                "/portal/assign");
        for (String page : pages) {
            answers.put(page, answer(visitor, page));
        }
        if (referral != null) {
            answers.put("referral", answer(visitor, "/portal/referral?id=" + referral));
        }
        return answers;
    }

    /** An answer without the time of day, the number of the request, and the length, which the length of a view state changes; what is left has to be of the same length anyway. */
    private static String answer(Visitor visitor, String address) throws IOException {
        HttpResponse<String> answer = visitor.answer(address);
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "x-request-id", "content-length"));
        String page = answer.body().replace(address.replaceFirst(".*id=", ""), "ID");
        return DRAWN.matcher(answer.statusCode() + "\n" + headers + "\n" + page).replaceAll("$1");
    }
}
