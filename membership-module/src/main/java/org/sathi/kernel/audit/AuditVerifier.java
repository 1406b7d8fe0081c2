package org.sathi.kernel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sathi.kernel.crypto.SearchKeys;

/** Proves that the audit trail is as it was written; for the administrator's tool, over plain JDBC. Needs the keys of the installation. */
public final class AuditVerifier {

    private static final int BATCH = 1000;
    private static final String SEALS = "SELECT " + AuditChain.COLUMNS + ", s.seq, s.event_id, s.previous_hash, s.hash"
            + " FROM krn_audit_seal s LEFT JOIN krn_audit_event e ON e.id = s.event_id"
            + " WHERE s.seq > ? ORDER BY s.seq LIMIT " + BATCH;
    private static final int SEQ = 17;
    private static final int EVENT_ID = 18;
    private static final int PREVIOUS = 19;
    private static final int HASH = 20;
    private static final String ROWS = "SELECT COUNT(*), COUNT(s.event_id) FROM krn_audit_event e"
            + " LEFT JOIN krn_audit_seal s ON s.event_id = e.id";

    private final AuditChain chain;

    /** A verifier with the keys of this process. */
    public AuditVerifier() {
        this(SearchKeys.auditSeals());
    }

    AuditVerifier(SearchKeys key) {
        this.chain = new AuditChain(key);
    }

    /** What is wrong where the chain first breaks. */
    public enum Fault {
        /** A seal is missing before this one. */
        SEAL_MISSING,
        /** The seal does not follow the one before it. */
        SEAL_OUT_OF_PLACE,
        /** The row that was sealed is gone. */
        ROW_MISSING,
        /** Row or seal was changed after it was sealed. */
        ROW_CHANGED,
        /** The seal that was written down elsewhere is not in the trail: its end was cut off, or it was written anew. */
        ANCHOR_MISSING
    }

    /**
     * Where the chain breaks first.
     *
     * @param seq number of the seal
     * @param eventId id of the row
     * @param fault what is wrong
     */
    public record Break(long seq, String eventId, Fault fault) {}

    /**
     * What was found.
     *
     * @param seals seals walked without a fault
     * @param head hash of the last of them; write it down elsewhere
     * @param firstBreak where the chain breaks first, {@code null} when it is whole
     * @param rows rows of the trail
     * @param unsealed rows without a seal; a few of the last seconds are normal
     */
    public record Verdict(long seals, String head, Break firstBreak, long rows, long unsealed) {

        /** Whether nothing was changed. */
        public boolean whole() {
            return firstBreak == null;
        }
    }

    /** Walks all seals. */
    public Verdict verify(Connection connection) throws SQLException {
        return verify(connection, 0, null);
    }

    /**
     * Walks all seals and looks for one that was written down elsewhere.
     *
     * @param connection connection that may read the trail
     * @param anchorSeq number of that seal, 0 for none
     * @param anchorHash its hash
     */
    public Verdict verify(Connection connection, long anchorSeq, String anchorHash) throws SQLException {
        long seq = 0;
        String previous = AuditChain.START;
        boolean anchored = anchorSeq == 0;
        Break broken = null;
        int read = BATCH;
        while (broken == null && read == BATCH) {
            read = 0;
            try (PreparedStatement statement = connection.prepareStatement(SEALS)) {
                statement.setLong(1, seq);
                try (ResultSet row = statement.executeQuery()) {
                    while (broken == null && row.next()) {
                        read++;
                        Fault fault = fault(row, seq + 1, previous);
                        if (fault != null) {
                            broken = new Break(row.getLong(SEQ), row.getString(EVENT_ID), fault);
                        } else {
                            seq++;
                            previous = row.getString(HASH);
                            anchored |= seq == anchorSeq && previous.equals(anchorHash);
                        }
                    }
                }
            }
        }
        if (broken == null && !anchored) {
            broken = new Break(anchorSeq, null, Fault.ANCHOR_MISSING);
        }
        return counted(connection, seq, previous, broken);
    }

    private Fault fault(ResultSet row, long expected, String previous) throws SQLException {
        if (row.getLong(SEQ) != expected) {
            return Fault.SEAL_MISSING;
        }
        if (!previous.equals(row.getString(PREVIOUS))) {
            return Fault.SEAL_OUT_OF_PLACE;
        }
        if (row.getString(1) == null) {
            return Fault.ROW_MISSING;
        }
        String hash = chain.hash(previous, AuditChain.canonical(row));
        return hash.equals(row.getString(HASH)) ? null : Fault.ROW_CHANGED;
    }

    private static Verdict counted(Connection connection, long seals, String head, Break broken) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROWS);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Verdict(seals, head, broken, row.getLong(1), row.getLong(1) - row.getLong(2));
        }
    }
}
