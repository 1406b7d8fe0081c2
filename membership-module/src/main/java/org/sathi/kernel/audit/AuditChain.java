package org.sathi.kernel.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sathi.kernel.crypto.SearchKeys;

/**
 * The chain of seals over the audit trail (SECURITY C.9). Each seal is an HMAC, under a key that is not in the database, over the seal before it and the row as
 * the database holds it. Who changes, removes or slips in a row, or cuts off a part of the middle, breaks the chain; who cuts off its end is found by
 * a seal that was written down elsewhere.
 */
public final class AuditChain {

    /** What stands before the first seal. */
    public static final String START = "0".repeat(64);

    /** The columns of a row that the seal covers, in their order; {@code e} is the row. */
    static final String COLUMNS = "e.id, DATE_FORMAT(e.occurred_at, '%Y-%m-%dT%H:%i:%s.%f'), e.actor_id, e.actor_name,"
            + " e.actor_role, e.agency_id, e.channel, e.request_id, e.operation, e.outcome, e.refusal_code, e.subject_type,"
            + " e.subject_id, e.member_id, e.row_no, e.details_sealed";

    private static final int TEXT_COLUMNS = 15;
    private static final String LOCK = "SELECT name FROM krn_lock WHERE name = 'audit-seal' FOR UPDATE";
    private static final String LAST = "SELECT seq, hash, event_no FROM krn_audit_seal ORDER BY seq DESC LIMIT 1";
    private static final String OPEN = "SELECT " + COLUMNS
            + " FROM krn_audit_event e LEFT JOIN krn_audit_seal s ON s.event_id = e.id"
            + " WHERE e.row_no > ? AND s.event_id IS NULL ORDER BY e.row_no LIMIT ?";
    private static final String SEAL =
            "INSERT INTO krn_audit_seal (seq, event_id, previous_hash, hash, event_no) VALUES (?, ?, ?, ?, ?)";

    private final SearchKeys key;

    /** A chain under the given key. */
    public AuditChain(SearchKeys key) {
        this.key = key;
    }

    /**
     * The last seal.
     *
     * @param seq its number, 0 before the first
     * @param hash its hash, {@link #START} before the first
     * @param eventNo number of the row that it seals
     */
    public record Head(long seq, String hash, long eventNo) {}

    /**
     * Seals the next rows. Only one runs at a time: it holds a lock row until the transaction ends.
     *
     * @param connection connection inside of a transaction, which the caller commits
     * @param above only rows with a greater number are looked at
     * @param most rows at once
     * @return how many rows were sealed
     */
    public int seal(Connection connection, long above, int most) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                ResultSet locked = lock.executeQuery()) {
            if (!locked.next()) {
                throw new SQLException("krn_lock holds no row audit-seal");
            }
        }
        Head head = head(connection);
        try (PreparedStatement open = connection.prepareStatement(OPEN);
                PreparedStatement insert = connection.prepareStatement(SEAL)) {
            open.setLong(1, above);
            open.setInt(2, most);
            long seq = head.seq();
            String previous = head.hash();
            int sealed = 0;
            try (ResultSet rows = open.executeQuery()) {
                while (rows.next()) {
                    String hash = hash(previous, canonical(rows));
                    insert.setLong(1, ++seq);
                    insert.setString(2, rows.getString(1));
                    insert.setString(3, previous);
                    insert.setString(4, hash);
                    insert.setLong(5, rows.getLong(TEXT_COLUMNS));
                    insert.addBatch();
                    previous = hash;
                    sealed++;
                }
            }
            if (sealed > 0) {
                insert.executeBatch();
            }
            return sealed;
        }
    }

    /** The last seal of the trail. */
    public static Head head(Connection connection) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST);
                ResultSet row = last.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getString(2), row.getLong(3)) : new Head(0, START, 0);
        }
    }

    /** The hash of a seal. */
    String hash(String previous, String canonical) {
        return key.seal(previous + "\n" + canonical);
    }

    /** The row in the one form that is sealed: each column with its length, so that no text can pass for the border of two columns. */
    static String canonical(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= TEXT_COLUMNS; column++) {
            values.add(row.getString(column));
        }
        byte[] details = row.getBytes(TEXT_COLUMNS + 1);
        values.add(details == null ? null : sha256(details));
        return canonical(values);
    }

    /** Values in one form from which they could be told apart again. */
    static String canonical(List<String> values) {
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            text.append(value == null ? "-" : value.length() + ":" + value).append(';');
        }
        return text.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
