package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
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
import org.sathi.web.bench.StatementLog;

/**
 * Everything that the portal answers to an agency over HTTP, status, headers and page, with the statements that it costs, before and while the same member is referred to another agency and worked
 * with there: the same to the byte, but for what each answer draws for itself. What another agency's ids and codes answer, to pages, files and forms, is what those answer that do not exist.
 */
@Tag("A-19")
@Tag("A-51")
class PortalIsolationIT {

    private static final int DEEDS = 60;

    /** One more than a page of a list holds. */
    private static final int WAITING = 21;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern RANDOM = Pattern.compile("^.{14}4.{4}[89ab]");
    private static final Pattern NUMBERED = Pattern.compile("[?&;](?!year=)[a-z]+=\\d+[&\"]");

    @TempDir
    Path scratch;

    /** Who looks, and whose referrals must not show: mental health at HIV/AIDS, criminal justice at HIV/AIDS, HIV/AIDS at mental health. */
    private static final List<List<String>> DIRECTIONS =
            List.of(List.of("g0.a0", "g0.a1"), List.of("g0.a2", "g0.a1"), List.of("g0.a1", "g0.a0"));

    private Connection owner;

    private int compared;

    private int ofForms;

    private int absent;

    /** What belongs to a referral and has an id or a code, or was invented in its likeness. */
    private record Known(
            String referral, String code, String document, String appointment, String person, String service) {

        static Known invented() {
            String code = PortalReader.NOBODYS;
            return new Known(drawn(), code, drawn(), drawn(), drawn(), drawn());
        }

        private static String drawn() {
            return UUID.randomUUID().toString();
        }
    }

    @Test
    void nothing_that_the_portal_answers_tells_of_a_referral_to_another_agency() throws IOException, SQLException {
        try (Playground playground = new Playground(scratch.resolve("playground"), line -> {})) {
            playground.generate(2 * DIRECTIONS.size() * (WAITING + 1), 0);
            playground.start(
                    "&queryInterceptors=" + StatementLog.class.getName(),
                    war -> war.addClasses(BenchPage.class, BenchResource.class, Deeds.class, StatementLog.class));
            try (Connection reading = playground.ownerConnection();
                    BareSql sql = new BareSql(reading, "")) {
                owner = reading;
                withDocuments();
                List<String> members = sql.column("SELECT id FROM mbr_member WHERE status = 'ACTIVE' ORDER BY id");
                for (int i = 0; i < DIRECTIONS.size(); i++) {
                    List<String> direction = DIRECTIONS.get(i);
                    turnIntoAdmin(direction.get(0) + ".worker1");
                    int first = i * (WAITING + 1);
                    compare(playground, sql, direction, members.subList(first, first + WAITING + 1));
                }
            }
        }
        System.out.printf(
                "Isolation over HTTP: %1$d of %1$d answers the same to the byte, with their statements, %2$d of them to forms;"
                        + " %3$d of %3$d of another agency as of what does not exist%n",
                compared, ofForms, absent);
    }

    private void withDocuments() throws SQLException {
        try (Statement change = owner.createStatement()) {
            assertThat(change.executeUpdate(
                            "UPDATE ref_service s JOIN ref_agency a ON a.id = s.agency_id SET s.categories = CONCAT(s.categories, ',ATTACHMENTS')"
                                    + " WHERE a.kind IN ('MENTAL_HEALTH', 'HIV_AIDS')"))
                    .isPositive();
        }
    }

    private void turnIntoAdmin(String username) throws SQLException {
        try (PreparedStatement change =
                owner.prepareStatement("UPDATE mbr_account SET role = 'AGENCY_ADMIN' WHERE username = ?")) {
            change.setString(1, username);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    /** Somebody else saves a referral, as far as its next saver can tell. */
    private void saveElsewhere(String referral) throws SQLException {
        try (PreparedStatement change = owner.prepareStatement(
                "UPDATE ref_referral SET version = version + 1, agency_version = agency_version + 1 WHERE id = ?")) {
            change.setString(1, referral);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private void compare(Playground playground, BareSql sql, List<String> direction, List<String> members)
            throws IOException, SQLException {
        String our = direction.get(0);
        String their = direction.get(1);
        Writes toUs = new Writes(playground, sql, our + ".worker0");
        Writes toThem = new Writes(playground, sql, their + ".worker0");
        List<PortalReader> us = List.of(reader(playground, our + ".worker0"), reader(playground, our + ".worker1"));
        PortalReader them = reader(playground, their + ".worker0");
        boolean documents = !"g0.a2".equals(our);
        String member = members.get(0);
        String ours = toUs.refer(member, documents);
        String document = toUs.attach(ours);
        List<String> waiting = new ArrayList<>();
        for (String another : members.subList(1, members.size())) {
            waiting.add(toUs.refer(another, documents));
        }
        toUs.accept(ours);
        use(us.get(0), ours, "messageForm");
        use(us.get(0), ours, "scheduleForm");
        List<Own> own = List.of(new Own(ours, waiting.get(0), document), new Own(ours, waiting.get(1), document));
        List<Map<String, String>> before = new ArrayList<>();
        List<Map<String, String>> formsBefore = new ArrayList<>();
        for (int i = 0; i < us.size(); i++) {
            us.get(i).visitor().get("/portal/referral?id=" + own.get(i).waiting());
        }
        for (int i = 0; i < us.size(); i++) {
            us.get(i).pages(ours, document);
            formsBefore.add(forms(us.get(i), own.get(i)));
        }
        for (int i = 0; i < us.size(); i++) {
            before.add(settled(us.get(i), own.get(i)));
        }
        assertThat(before.get(0).get("document")).startsWith(documents ? "200" : "404");
        assertThat(before)
                .allSatisfy(pages -> assertThat(pages)
                        .containsKeys(PortalReader.LONG.stream()
                                .map(PortalReader::second)
                                .toArray(String[]::new)));
        before.forEach(pages -> pages.forEach(PortalIsolationIT::assertNoIdCounts));
        Map<String, String> theirsBefore = them.pages(ours, document);

        String theirs = toThem.refer(member, true);
        same(us, own, before, "sent to another agency");
        sameForms(us, own, formsBefore, "sent to another agency");
        assertThat(them.pages(ours, document))
                .as("what the other agency is told")
                .isNotEqualTo(theirsBefore);
        toThem.accept(theirs);
        use(them, theirs, "scheduleForm");
        Known known = new Known(
                theirs,
                sql.one("SELECT reference FROM ref_referral WHERE id = ?", theirs),
                toThem.attach(theirs),
                sql.one("SELECT id FROM ref_appointment WHERE referral_id = ?", theirs),
                sql.one("SELECT id FROM mbr_account WHERE username = ?", their + ".worker0"),
                sql.one("SELECT service_id FROM ref_referral WHERE id = ?", theirs));
        assertThat(them.answer("/portal/attachment?id=" + known.document(), known.document()))
                .startsWith("200");
        assertThat(them.answer("/portal/inbox?code=" + known.code(), known.code()))
                .startsWith("302");
        String history = sql.one("SELECT COUNT(*) FROM ref_referral_event WHERE referral_id = ?", theirs);
        same(us, own, before, "accepted by another agency");
        asWhatDoesNotExist(us, own, known);
        assertThat(sql.one("SELECT COUNT(*) FROM ref_referral_event WHERE referral_id = ?", theirs))
                .isEqualTo(history);
        for (int i = 0; i < DEEDS; i++) {
            toThem.deed(theirs, i % 3 == 0, i);
            if (i % 30 == 29) {
                same(us, own, before, "after deed " + i);
            }
        }
        sameForms(us, own, formsBefore, "after everything");
        asWhatDoesNotExist(us, own, known);
    }

    /** Whether all answers are the same; of those that are not, the lines that differ are shown. */
    private static void assertSame(Map<String, String> now, Map<String, String> before, String when) {
        assertThat(now.keySet()).as(when).isEqualTo(before.keySet());
        for (Map.Entry<String, String> answer : now.entrySet()) {
            List<String> other =
                    new ArrayList<>(before.get(answer.getKey()).lines().toList());
            List<String> lines = new ArrayList<>(answer.getValue().lines().toList());
            if (!lines.equals(other)) {
                List<String> gone = List.copyOf(other);
                other.removeAll(lines);
                lines.removeAll(gone);
                assertThat(lines).as(when + ": " + answer.getKey()).isEqualTo(other);
            }
        }
        assertThat(now).as(when).isEqualTo(before);
    }

    /** Every id of a page is a random one, and none that an address carries, but for the year of a report, is a number: what is counted across agencies would tell how much others have. */
    private static void assertNoIdCounts(String name, String page) {
        assertThat(ID.matcher(page).results().map(MatchResult::group))
                .as(name)
                .allMatch(id -> RANDOM.matcher(id).find());
        assertThat(NUMBERED.matcher(page).results().map(MatchResult::group))
                .as(name)
                .isEmpty();
    }

    /** One's own referral that is worked on, one that waits, and a document. */
    private record Own(String accepted, String waiting, String document) {}

    private PortalReader reader(Playground playground, String username) throws IOException {
        Visitor visitor = new Visitor(playground.url()).signIn(username, Playground.PASSWORD);
        return new PortalReader(visitor, scratch.resolve("playground").resolve(StatementLog.FILE));
    }

    /** Sends a form of a referral as it is meant, so that those which are refused are known to be refused for what is in them. */
    private static void use(PortalReader reader, String referral, String id) throws IOException {
        String address = "/portal/referral?id=" + referral;
        PageForm form = PageForm.of(reader.visitor().get(address)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(reader.sent(address, form.filled(), referral).lines().findFirst())
                .as(id)
                .contains("302");
    }

    private void same(List<PortalReader> us, List<Own> own, List<Map<String, String>> before, String when)
            throws IOException {
        for (int i = 0; i < us.size(); i++) {
            Map<String, String> now =
                    us.get(i).pages(own.get(i).accepted(), own.get(i).document());
            assertSame(now, before.get(i), when);
            compared += now.size();
        }
    }

    private void sameForms(List<PortalReader> us, List<Own> own, List<Map<String, String>> before, String when)
            throws IOException, SQLException {
        for (int i = 0; i < us.size(); i++) {
            Map<String, String> now = forms(us.get(i), own.get(i));
            assertSame(now, before.get(i), when);
            compared += now.size();
            ofForms += now.size();
        }
    }

    /** Steps on one's own referrals, and other forms, that are refused for want of what they ask for, or because the referral was changed since its page was opened. */
    private Map<String, String> forms(PortalReader reader, Own own) throws IOException, SQLException {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.putAll(reader.refused("/portal/referral?id=" + own.accepted(), own.accepted()));
        answers.putAll(reader.refused("/portal/referral?id=" + own.waiting(), own.waiting()));
        answers.putAll(reader.refused("/portal/assign", own.accepted()));
        answers.putAll(reader.refused("/account", own.accepted()));
        assertThat(answers)
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy((form, answer) -> assertThat(answer).startsWith("400"));
        Map<String, String> stale = new LinkedHashMap<>(reader.stale(own.accepted(), this::saveElsewhere));
        stale.putAll(reader.stale(own.waiting(), this::saveElsewhere));
        assertThat(stale)
                .hasSize(3)
                .allSatisfy((form, answer) -> assertThat(answer).startsWith("409"));
        answers.putAll(stale);
        return answers;
    }

    /** The answers once they do not change by being asked; a comparison that knew not what is drawn would end here. */
    private static Map<String, String> settled(PortalReader reader, Own own) throws IOException {
        Map<String, String> once = reader.pages(own.accepted(), own.document());
        assertSame(reader.pages(own.accepted(), own.document()), once, "asked twice");
        return once;
    }

    private void asWhatDoesNotExist(List<PortalReader> us, List<Own> own, Known known) throws IOException {
        for (int i = 0; i < us.size(); i++) {
            Map<String, String> nothing = asked(us.get(i), own.get(i), Known.invented());
            Map<String, String> theirs = asked(us.get(i), own.get(i), known);
            assertSame(theirs, nothing, "of another agency");
            assertThat(nothing.get("referral")).startsWith("404");
            assertThat(nothing.get("document")).startsWith("404");
            absent += theirs.size();
        }
    }

    private static Map<String, String> asked(PortalReader reader, Own own, Known known) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("referral", reader.answer("/portal/referral?id=" + known.referral(), known.referral()));
        answers.put("document", reader.answer("/portal/attachment?id=" + known.document(), known.document()));
        answers.put("code", reader.answer("/portal/inbox?code=" + known.code(), known.code()));
        answers.put("half a code", reader.answer("/portal/inbox?code=" + half(known.code()), half(known.code())));
        answers.put("service", reader.answer("/portal/service?id=" + known.service(), known.service()));
        answers.put("taken", reader.answer("/portal/taken?id=" + known.service(), known.service()));
        String narrowed = "/portal/inbox?list=new&narrow=true&service=" + known.service();
        answers.put("of a service", reader.answer(narrowed, known.service()));
        answers.put("whose", reader.answer("/portal/assign?from=" + known.person(), known.person()));
        answers.put("leaving", reader.answer("/portal/leave?id=" + known.person(), known.person()));
        for (String page : List.of(
                "/staff/referrals/referral?id=", "/staff/referrals/slip?id=", "/staff/referrals/attachment?id=")) {
            answers.put(page, reader.answer(page + known.referral(), known.referral()));
        }
        answers.putAll(reader.misdirected(own.accepted(), known.referral()));
        answers.putAll(reader.misdirected(own.waiting(), known.referral()));
        Map<String, String> draft = Map.of("sathi.at", "/portal/referral?id=" + known.referral(), "message_text", "A");
        answers.put("draft", reader.sent("/drafts", draft, known.referral()));
        String page = "/portal/referral?id=" + own.accepted();
        for (PageForm form : PageForm.of(reader.visitor().get(page))) {
            Map<String, String> chosen = Map.of(
                    "settleForm", known.appointment(), "detachForm", known.document(), "assignForm", known.person());
            if (chosen.containsKey(form.id())) {
                String field = form.id().replace("Form", "_")
                        + (form.id().startsWith("settle")
                                ? "appointmentId"
                                : form.id().startsWith("detach") ? "attachmentId" : "workerId");
                String id = chosen.get(form.id());
                answers.put(field, reader.sent(page, form.with(field, id), id));
            }
        }
        return answers;
    }

    private static String half(String code) {
        return code.substring(code.lastIndexOf('-') + 1);
    }
}
