package org.sathi.membership.internal.accounts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Values of native queries as the code wants them. */
final class Rows {

    private Rows() {}

    /** An instant as the date-time in UTC that the database keeps. */
    static LocalDateTime utc(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A date-time of the database as an instant; {@code null} stays {@code null}. */
    static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        LocalDateTime stored =
                value instanceof java.sql.Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) value;
        return stored.toInstant(ZoneOffset.UTC);
    }

    /** An id of the database; {@code null} stays {@code null}. */
    static UUID uuid(Object value) {
        return value == null ? null : UUID.fromString((String) value);
    }

    /** A whole number of the database. */
    static int number(Object value) {
        return ((Number) value).intValue();
    }
}
