package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
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

    private static final int DEEDS = 60;

    /** How many of these pages open even for a worker; an agency's administrator opens all. */
    private static final int FEWEST = 9;

    /** What is drawn anew for each answer: script nonces, numbers of requests, view states, keys of forms; and the minute in which figures were counted. */
    private static final Pattern DRAWN = Pattern.compile(
            "nonce[-=]&?[^ ;'>]*|csp\\.init\\('[^']*'|<script id=\"[^\"]*\"|getElementById\\('[^']*'|<code>[0-9a-f-]{36}</code>"
                    + "|Counted on</dt>\\s*<dd>[^<]*"
                    + "|(name=\"(?:primefaces\\.nonce|jakarta\\.faces\\.ViewState|submitKey|sathi\\.key|sathi\\.owner)\"[^>]*?) value=\"[^\"]*\"");

    @TempDir
    Path scratch;

    /** Who looks, and whose referrals must not show: mental health at HIV/AIDS, criminal justice at HIV/AIDS, HIV/AIDS at mental health. */
    private static final List<List<String>> DIRECTIONS =
            List.of(List.of("g0.a0", "g0.a1"), List.of("g0.a2", "g0.a1"), List.of("g0.a1", "g0.a0"));

    private int compared;

    @Test
    void nothing_that_the_portal_answers_tells_of_a_referral_to_another_agency() throws IOException, SQLException {
        try (Playground playground = new Playground(scratch.resolve("playground"), line -> {})) {
            playground.generate(20, 0);
            playground.start("", war -> war.addClasses(BenchPage.class, BenchResource.class, Deeds.class));
            try (Connection reading = playground.ownerConnection();
                    BareSql sql = new BareSql(reading, "")) {
                List<String> members =
                        sql.column("SELECT id FROM mbr_member WHERE status = 'ACTIVE' ORDER BY id LIMIT 3");
                for (int i = 0; i < DIRECTIONS.size(); i++) {
                    List<String> direction = DIRECTIONS.get(i);
                    turnIntoAdmin(reading, direction.get(0) + ".worker1");
                    compare(playground, sql, direction.get(0), direction.get(1), members.get(i));
                }
            }
        }
        System.out.printf("Isolation over HTTP: %1$d of %1$d answers the same to the byte%n", compared);
    }

    private static void turnIntoAdmin(Connection owner, String username) throws SQLException {
        try (PreparedStatement change =
                owner.prepareStatement("UPDATE mbr_account SET role = 'AGENCY_ADMIN' WHERE username = ?")) {
            change.setString(1, username);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private void compare(Playground playground, BareSql sql, String our, String their, String member)
            throws IOException, SQLException {
        Writes toUs = new Writes(playground, sql, our + ".worker0");
        Writes toThem = new Writes(playground, sql, their + ".worker0");
        List<Visitor> us = new ArrayList<>();
        for (String name : List.of(our + ".worker0", our + ".worker1")) {
            us.add(new Visitor(playground.url()).signIn(name, Playground.PASSWORD));
        }
        Visitor them = new Visitor(playground.url()).signIn(their + ".worker0", Playground.PASSWORD);
        String ours = toUs.refer(member);
        toUs.deed(ours, true, 15);
        List<Map<String, String>> before = new ArrayList<>();
        for (Visitor one : us) {
            one.get("/portal/referral?id=" + ours);
        }
        for (Visitor one : us) {
            before.add(settled(one, ours));
        }
        assertThat(before.get(1).values())
                .as("what an administrator of an agency opens")
                .allMatch(page -> page.startsWith("200"));
        Map<String, String> theirsBefore = answers(them, null);
        String theirs = toThem.refer(member);
        same(us, ours, before, "sent to another agency");
        assertThat(answers(them, null)).as("what the other agency is told").isNotEqualTo(theirsBefore);
        String stranger = answer(us.get(0), "/portal/referral?id=" + UUID.randomUUID());
        assertThat(answer(us.get(0), "/portal/referral?id=" + theirs)).isEqualTo(stranger);
        assertThat(stranger).startsWith("404");
        toThem.accept(theirs);
        same(us, ours, before, "accepted by another agency");
        for (int i = 0; i < DEEDS; i++) {
            toThem.deed(theirs, i % 3 == 0, i);
            if (i % 10 == 9) {
                same(us, ours, before, "after deed " + i);
            }
        }
        assertThat(answer(us.get(0), "/portal/referral?id=" + theirs)).isEqualTo(stranger);
    }

    private void same(List<Visitor> us, String ours, List<Map<String, String>> before, String when) throws IOException {
        for (int i = 0; i < us.size(); i++) {
            Map<String, String> now = answers(us.get(i), ours);
            assertThat(now).as(when).isEqualTo(before.get(i));
            compared += now.size();
        }
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
                "/portal/assign",
                "/portal/figures",
                "/portal/figures?by=SERVICE&all=true",
                "/portal/place");
        for (String page : pages) {
            answers.put(page, answer(visitor, page));
        }
        assertThat(answers.values())
                .filteredOn(answer -> answer.startsWith("200"))
                .hasSizeGreaterThanOrEqualTo(FEWEST);
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
