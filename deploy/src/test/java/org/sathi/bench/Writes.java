package org.sathi.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.sathi.deploy.Playground;

/** A referral from the consent to its acceptance, one operation a request. What an operation leaves is what the next one takes. */
public final class Writes {

    private static final String API = "/api/v1/bench/";

    private final Visitor anybody;
    private final String sender;
    private final String worker;
    private final List<String> members;
    private final String agency;
    private final String service;
    private final String need;
    private final Deque<String[]> consents = new ArrayDeque<>();
    private final Deque<String> drafts = new ArrayDeque<>();
    private final Deque<String> sent = new ArrayDeque<>();
    private int next;

    /** Writes to the agency of a worker. */
    public Writes(Playground playground, BareSql reading, String workerName) throws SQLException {
        anybody = new Visitor(playground.url());
        sender = playground.token("g0.coordinator0");
        worker = playground.token(workerName);
        agency = reading.one("SELECT agency_id FROM mbr_account WHERE username = ?", workerName);
        service = reading.one("SELECT id FROM ref_service WHERE agency_id = ? ORDER BY id LIMIT 1", agency);
        need = reading.one("SELECT need FROM ref_service WHERE id = ?", service);
        members = reading.column("SELECT id FROM mbr_member WHERE status = 'ACTIVE' LIMIT 2000");
    }

    void consent() throws IOException {
        consent(members.get(next++ % members.size()));
    }

    private void consent(String member) throws IOException {
        consent(member, false);
    }

    private void consent(String member, boolean documents) throws IOException {
        String id = anybody.post(
                API + "consents?member=" + member + "&agency=" + agency + "&need=" + need + "&documents=" + documents,
                sender);
        consents.add(new String[] {member, id});
    }

    void needConsent() throws IOException {
        if (consents.isEmpty()) {
            consent();
        }
    }

    void draft() throws IOException {
        String[] consent = consents.poll();
        drafts.add(anybody.post(
                API + "drafts?member=" + consent[0] + "&service=" + service + "&consent=" + consent[1], sender));
    }

    /** Sees to it that a draft waits to be sent. */
    public void needDraft() throws IOException {
        needConsent();
        if (drafts.isEmpty()) {
            draft();
        }
    }

    /** Sends a draft. */
    public void send() throws IOException {
        sent.add(anybody.post(API + "drafts/" + drafts.poll() + "/send", sender));
    }

    void needSent() throws IOException {
        if (sent.isEmpty()) {
            needDraft();
            send();
        }
    }

    void accept() throws IOException {
        accept(sent.poll());
    }

    /** The worker accepts a referral. */
    public void accept(String referral) throws IOException {
        anybody.post(API + "referrals/" + referral + "/accept", worker);
    }

    /** Refers a member, with documents or without, and gives the referral. */
    public String refer(String member, boolean documents) throws IOException {
        consent(member, documents);
        sendLast();
        return sent.pollLast();
    }

    /** The sender adds a document about the need, and gets its id. */
    public String attach(String referral) throws IOException {
        return anybody.post(API + "referrals/" + referral + "/attachments", sender);
    }

    /** Something that comes to the mind of sender or worker; what is refused is passed over. */
    public void deed(String referral, boolean bySender, long seed) throws IOException {
        anybody.post(API + "referrals/" + referral + "/deed?seed=" + seed, bySender ? sender : worker);
    }

    /** What was sent and not accepted since. */
    List<String> sent() {
        return List.copyOf(sent);
    }

    /** A consent, its draft and its sending. */
    void allThree() throws IOException {
        consent();
        sendLast();
    }

    private void sendLast() throws IOException {
        String[] consent = consents.pollLast();
        String draft = anybody.post(
                API + "drafts?member=" + consent[0] + "&service=" + service + "&consent=" + consent[1], sender);
        sent.add(anybody.post(API + "drafts/" + draft + "/send", sender));
    }
}
