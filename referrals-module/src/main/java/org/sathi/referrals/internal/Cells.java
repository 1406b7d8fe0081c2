package org.sathi.referrals.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reads cells of native queries, whose types are the driver's choice. */
final class Cells {

    private Cells() {}

    /** An id; {@code null} stays {@code null}. */
    static UUID uuid(Object cell) {
        return cell == null ? null : UUID.fromString((String) cell);
    }

    /** A DATETIME that holds UTC; the JVM runs in UTC, so a timestamp's fields are the stored ones. */
    static Instant instant(Object cell) {
        if (cell == null) {
            return null;
        }
        LocalDateTime at = cell instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
        return at.toInstant(ZoneOffset.UTC);
    }
}
