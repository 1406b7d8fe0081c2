package org.sathi.deploy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sathi.bench.Visitor;

/**
 * Somebody of an agency who asks for everything and compares: of every answer the status, the headers, the page, and the statements that the server sent to the database for it. A time is no
 * measure in a test; the work that it takes is.
 */
final class PortalReader {

    /** What is drawn anew for each answer: script nonces, numbers of requests, view states, keys and owner marks of forms; and the minute in which figures were counted and a session was used. */
    private static final Pattern DRAWN = Pattern.compile(
            "nonce[-=]&?[^ ;'>]*|csp\\.init\\('[^']*'|<script id=\"[^\"]*\"|getElementById\\('[^']*'|<code>[0-9a-f-]{36}</code>"
                    + "|Counted on</dt>\\s*<dd>[^<]*|, last seen [^<]*"
                    + "|(name=\"(?:primefaces\\.nonce|jakarta\\.faces\\.ViewState|submitKey|sathi\\.key|sathi\\.owner)\"[^>]*?) value=\"[^\"]*\"");

    /** Date, number of the request, that a connection has had its share of requests, and the length, which the length of a view state changes; what is left has to be of the same length anyway. */
    private static final List<String> PASSING = List.of("date", "x-request-id", "content-length", "connection");

    /** What any request sends once in a while, whatever it asks for: the settings are read again after a minute, a session is noted as used, a connection is tried. */
    private static final Pattern NOW_AND_THEN = Pattern.compile(
            "FROM ref_(calendar|timer_policy|holiday|bounds)|UPDATE mbr_session SET last_seen|SELECT '?1'?$");

    /** What is drawn anew for each statement: moments, sealed texts, keys of forms, and in what is written the ids of new rows and of the request, and the digest of what a form asked, its id with it. */
    private static final Pattern MOMENT =
            Pattern.compile("'\\d{4}-\\d\\d-\\d\\d \\d\\d:[^']*'|x'[0-9a-f]*'|submit_key = '[^']*'");

    private static final Pattern WRITTEN =
            Pattern.compile("'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'|'[0-9a-f]{32}'");

    private static final Pattern SENT = Pattern.compile("(SELECT|INSERT|UPDATE|DELETE|REPLACE) .*");

    /** How many of these pages open even for a worker; an agency's administrator opens all. */
    private static final int FEWEST = 12;

    private static final List<String> PAGES = List.of(
            "/portal/inbox",
            "/portal/inbox?list=new",
            "/portal/inbox?list=new&narrow=true&state=received",
            "/portal/inbox?list=active",
            "/portal/inbox?list=active&mine=true",
            "/portal/inbox?list=active&narrow=true",
            "/portal/inbox?list=attention",
            "/portal/inbox?list=closed",
            "/portal/inbox?list=closed&state=rejected",
            "/portal/inbox?code=" + PortalReader.NOBODYS,
            "/portal/notices",
            "/portal/notices?list=all",
            "/portal/services",
            "/portal/team",
            "/portal/assign",
            "/portal/figures",
            "/portal/figures?by=SERVICE&all=true",
            "/portal/figures?format=csv",
            "/portal/place",
            "/account",
            "/staff/referrals",
            "/api/v1/outcomes?from=2025-04-14&to=2026-04-13");

    /** Lists of which whoever looks has more than a page. */
    static final List<String> LONG = List.of("/portal/inbox?list=new", "/portal/notices?list=all");

    /** Steps of a referral's page that need it to be as it was read. */
    private static final Set<String> STEPS = Set.of("acceptForm", "rejectForm", "holdForm");

    /** A form of which the server counts how often it was refused. */
    private static final String COUNTED = "passwordForm";

    /** The field in which a choice of nobody is taken. */
    private static final String NOBODY_WILL_DO = "assign_workerId";

    /** An id that nobody has. */
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    /** A code that no referral has. */
    static final String NOBODYS = "ZZZZ-0000000000";

    private final Visitor visitor;
    private final Path log;

    /**
     * Somebody who is signed in.
     *
     * @param log where the server writes down its statements
     */
    PortalReader(Visitor visitor, Path log) {
        this.visitor = visitor;
        this.log = log;
    }

    Visitor visitor() {
        return visitor;
    }

    /** What a page answers, in which {@code own} is written as ID. */
    String answer(String address, String own) throws IOException {
        return told(() -> visitor.answer(address), own);
    }

    /** What a form answers, in which {@code own} is written as ID. */
    String sent(String address, Map<String, String> form, String own) throws IOException {
        return told(() -> visitor.submit(address, form), own);
    }

    /** A request. */
    private interface Asked {
        HttpResponse<String> ask() throws IOException;
    }

    private String told(Asked asked, String own) throws IOException {
        Files.writeString(log, "");
        HttpResponse<String> answer = asked.ask();
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(PASSING);
        String page = DRAWN.matcher(answer.statusCode() + "\n" + headers + "\n" + answer.body())
                .replaceAll("$1");
        return (page + "\n" + statements(own)).replace(own, "ID");
    }

    private String statements(String own) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(sql -> SENT.matcher(sql).matches())
                .filter(sql -> !NOW_AND_THEN.matcher(sql).find())
                .map(sql -> sql.replace(own, "ID"))
                .map(sql -> MOMENT.matcher(sql).replaceAll("?"))
                .map(sql ->
                        sql.startsWith("SELECT") ? sql : WRITTEN.matcher(sql).replaceAll("?"))
                .collect(Collectors.joining("\n"));
    }

    /** Every list, its second page where it has one, every other page, and one referral with a document. */
    Map<String, String> pages(String referral, String document) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String page : PAGES) {
            answers.put(page, answer(page, referral));
        }
        for (String list : LONG) {
            if (answers.get(list).contains("rel=\"next\"")) {
                answers.put(second(list), answer(visitor.walk(list, 2), referral));
            }
        }
        answers.put("referral", answer("/portal/referral?id=" + referral, referral));
        answers.put("document", answer("/portal/attachment?id=" + document, document));
        if (answers.values().stream().filter(answer -> answer.startsWith("200")).count() < FEWEST) {
            throw new IllegalStateException("too few pages open: " + answers.keySet());
        }
        return answers;
    }

    /** How the second page of a list is named among the answers. */
    static String second(String list) {
        return list + " second page";
    }

    /** What is answered to each form of a page that asks for something and gets nothing; where nothing is an answer too, somebody who is not there. */
    Map<String, String> refused(String address, String own) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        for (PageForm form : PageForm.of(visitor.answer(address).body())) {
            if (form.asks() && !COUNTED.equals(form.id())) {
                Map<String, String> given =
                        form.filled().containsKey(NOBODY_WILL_DO) ? form.with(NOBODY_WILL_DO, NOBODY) : form.blank();
                answers.put(address + " " + form.id(), sent(address, given, own));
            }
        }
        return answers;
    }

    /**
     * What is answered to steps of a referral that somebody else has changed each time since it was read. What was sent is kept to be read again; it is thrown away here.
     *
     * @param change what happens to the referral meanwhile
     */
    Map<String, String> stale(String referral, Change change) throws IOException, SQLException {
        String address = "/portal/referral?id=" + referral;
        List<PageForm> steps = PageForm.of(visitor.get(address)).stream()
                .filter(form -> STEPS.contains(form.id()))
                .toList();
        Map<String, String> answers = new LinkedHashMap<>();
        for (PageForm form : steps) {
            change.to(referral);
            answers.put(address + " stale " + form.id(), sent(address, form.filled(), referral));
            visitor.submit("/drafts", Map.of("sathi.at", address, "forget", ""));
        }
        return answers;
    }

    /** What somebody else does to a referral. */
    interface Change {
        void to(String referral) throws SQLException;
    }

    /** What each form of a referral's page answers when it is sent, filled, to another address. */
    Map<String, String> misdirected(String referral, String id) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        for (PageForm form : PageForm.of(visitor.get("/portal/referral?id=" + referral))) {
            answers.put(form.id(), sent("/portal/referral?id=" + id, form.filled(), id));
        }
        return answers;
    }
}
