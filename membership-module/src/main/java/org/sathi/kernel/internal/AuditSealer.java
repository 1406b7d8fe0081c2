package org.sathi.kernel.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.sathi.kernel.audit.AuditChain;
import org.sathi.kernel.crypto.SearchKeys;

/**
 * Seals audit rows in batches. Rows may commit in another order than they were numbered, so a pass looks back as far as the longest transaction lasts; rows
 * below that mark are not looked at again.
 */
@ApplicationScoped
class AuditSealer {

    /** Rows sealed in one transaction. */
    static final int BATCH = 500;

    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);
    private static final long LOOK_BACK_AT_START = 100_000;

    @Resource(lookup = "java:app/jdbc/sathi")
    DataSource database;

    @Inject
    Clock clock;

    private record Mark(Instant at, long rowNo) {}

    private final Deque<Mark> marks = new ArrayDeque<>();
    private long floor = -1;

    /**
     * Seals one batch; only one pass of a process runs at a time.
     *
     * @return how many rows were sealed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    synchronized int seal() throws SQLException {
        try (Connection connection = database.getConnection()) {
            AuditChain.Head head = AuditChain.head(connection);
            if (floor < 0) {
                floor = Math.max(0, head.eventNo() - LOOK_BACK_AT_START);
            }
            int sealed = new AuditChain(SearchKeys.auditSeals()).seal(connection, floor, BATCH);
            if (sealed < BATCH) {
                raiseFloor(AuditChain.head(connection).eventNo());
            }
            return sealed;
        }
    }

    private void raiseFloor(long sealedUpTo) {
        Instant now = clock.instant();
        if (marks.isEmpty() || marks.getLast().rowNo() < sealedUpTo) {
            marks.addLast(new Mark(now, sealedUpTo));
        }
        while (!marks.isEmpty() && marks.getFirst().at().isBefore(now.minus(LONGEST_TRANSACTION))) {
            floor = Math.max(floor, marks.removeFirst().rowNo());
        }
    }
}
