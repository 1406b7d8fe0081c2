package org.sathi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sathi.referrals.internal.InboxStatement;

/** What the product does, as plain statements over one connection: the floor that it is measured against. */
public final class BareSql implements AutoCloseable {

    private static final int PAGE = 21;
    private static final String IDENTITY = "IDENTITY";
    private static final String INBOX = "SELECT r.*, s.*, a.*, c.* FROM ref_referral r"
            + " LEFT JOIN ref_service s ON s.id = r.service_id LEFT JOIN ref_agency a ON a.id = r.agency_id"
            + " LEFT JOIN ref_consent c ON c.id = r.consent_id WHERE r.agency_id = ? AND r.bucket = ?";
    private static final String SAME = InboxStatement.select() + " AND r.bucket = ?";
    private static final String AFTER = " AND r.updated_at <= ? AND (r.updated_at < ? OR r.id < ?)";
    private static final String CLOSED_ORDER = " ORDER BY r.updated_at DESC, r.id DESC LIMIT " + PAGE;
    private static final String ACTIVE_ORDER = " ORDER BY r.due_at, r.id LIMIT " + PAGE;

    private final Connection connection;
    private final String agency;
    private String person = "";
    private LocalDateTime at;
    private String last;

    /** Statements of an agency on a connection. */
    public BareSql(Connection connection, String agency) {
        this.connection = connection;
        this.agency = agency;
    }

    /** Who asks in the statements that the product itself sends. */
    BareSql as(String account) {
        person = account;
        return this;
    }

    /** First page of the closed list, by the statement of the product. */
    void sameClosedFirst() throws SQLException {
        read(SAME + CLOSED_ORDER, IDENTITY, person, agency, "CLOSED");
    }

    /** The page of the closed list after the row that {@link #walk} came to, by the statement of the product. */
    void sameClosedDeep() throws SQLException {
        read(SAME + AFTER + CLOSED_ORDER, IDENTITY, person, agency, "CLOSED", at, at, last);
    }

    /** First page of the active list, by the statement of the product. */
    void sameActiveFirst() throws SQLException {
        read(SAME + ACTIVE_ORDER, IDENTITY, person, agency, "ACTIVE");
    }

    /** First page of the closed list: its rows with what belongs to them, without whether this person has been shown anything of them. */
    void closedFirst() throws SQLException {
        read(INBOX + CLOSED_ORDER, agency, "CLOSED");
    }

    /** The page of the closed list after the row that {@link #walk} came to. */
    void closedDeep() throws SQLException {
        read(INBOX + AFTER + CLOSED_ORDER, agency, "CLOSED", at, at, last);
    }

    /** First page of the active list. */
    void activeFirst() throws SQLException {
        read(INBOX + ACTIVE_ORDER, agency, "ACTIVE");
    }

    /** Goes to the row before a page of the closed list. */
    void walk(int pages) throws SQLException {
        int before = (pages - 1) * (PAGE - 1);
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT updated_at, id FROM ref_referral WHERE agency_id = ? AND bucket = 'CLOSED'"
                        + " ORDER BY updated_at DESC, id DESC LIMIT 1 OFFSET " + (before - 1))) {
            query.setString(1, agency);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("the list has no page " + pages);
                }
                at = row.getObject(1, LocalDateTime.class);
                last = row.getString(2);
            }
        }
    }

    private void read(String sql, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int column = 1; column <= columns; column++) {
                        row.getObject(column);
                    }
                }
            }
        }
    }

    /** One transaction of three rows: a referral like another one, an audit row and an outbox message. */
    void create() throws SQLException {
        connection.setAutoCommit(false);
        String id = UUID.randomUUID().toString();
        String like = one("SELECT id FROM ref_referral WHERE agency_id = ? AND bucket = 'CLOSED' LIMIT 1", agency);
        update(
                "INSERT INTO ref_referral (id, version, member_id, agency_id, service_id, need, consent_id, sender_id, state,"
                        + " bucket, reason, priority, reference, safe_asked, safe_no_calls, safe_no_sms, safe_only_programme,"
                        + " district, age_band, language, sent_at, last_seq, created_at, updated_at)"
                        + " SELECT ?, 1, member_id, agency_id, service_id, need, consent_id, sender_id, 'ENTERED_IN_ERROR', 'CLOSED', reason,"
                        + " priority, ?, 1, 0, 0, 0, district, age_band, language, sent_at, 1, created_at, '2020-01-01'"
                        + " FROM ref_referral WHERE id = ?",
                id,
                "B-" + id.substring(0, 13),
                like);
        audit("Bench.create", id);
        update(
                "INSERT INTO krn_outbox (id, dedupe_key, kind, recipient_account_id, subject_id, created_at, attempts, next_at,"
                        + " done_at) VALUES (UUID(), ?, 'bench', ?, ?, UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
                "bench:" + id,
                UUID.randomUUID().toString(),
                id);
        connection.commit();
        connection.setAutoCommit(true);
        created.add(id);
    }

    private final List<String> created = new ArrayList<>();

    /** One transaction that changes the state of a row made before, with history and audit. */
    void change() throws SQLException {
        if (created.isEmpty()) {
            create();
        }
        String id = created.get(created.size() - 1);
        connection.setAutoCommit(false);
        update(
                "UPDATE ref_referral SET version = version + 1, last_seq = last_seq + 1, delivered = need WHERE id = ?",
                id);
        update(
                "INSERT INTO ref_referral_event (id, referral_id, seq, event, to_state, actor_role, channel, occurred_at)"
                        + " SELECT UUID(), id, last_seq, 'MARK_ERROR', 'ENTERED_IN_ERROR', 'SYSTEM', 'SYSTEM', UTC_TIMESTAMP(6)"
                        + " FROM ref_referral WHERE id = ?",
                id);
        audit("Bench.change", id);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void audit(String operation, String id) throws SQLException {
        update(
                "INSERT INTO krn_audit_event (id, occurred_at, actor_name, channel, operation, outcome, subject_type, subject_id)"
                        + " VALUES (UUID(), UTC_TIMESTAMP(6), 'bench', 'SYSTEM', ?, 'DONE', 'REFERRAL', ?)",
                operation,
                id);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The first cell of a query. */
    public String one(String sql, Object... values) throws SQLException {
        return column(sql, values).get(0);
    }

    /** The first column of a query. */
    public List<String> column(String sql, Object... values) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        if (found.isEmpty()) {
            throw new SQLException("nothing found by " + sql);
        }
        return found;
    }

    /** Lets the optimiser know how many rows there are, as the server itself finds out in time. */
    static void analyse(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("ANALYZE TABLE ref_referral, ref_consent, ref_disclosure, mbr_member");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
