package org.sathi.kernel.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.InvalidInput;

/**
 * The sort key of a row, packed for an address. It holds dates, counters and random ids only, never personal data.
 *
 * @param parts the values of the sort columns, in their order
 */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "~";

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** A cursor of the given sort values; none may contain a tilde. */
    public static Cursor of(Object... values) {
        return new Cursor(java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /**
     * Reads a cursor that came with a request.
     *
     * @param text packed cursor
     * @param size number of parts that it must have
     * @throws InvalidInput when it is not a cursor of that size
     */
    public static Cursor parse(String text, int size) {
        try {
            String raw = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(raw.split(SEPARATOR, -1)));
            if (cursor.parts.size() == size) {
                return cursor;
            }
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        throw invalid();
    }

    /** The packed form for an address. */
    public String text() {
        byte[] raw = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    /** Part {@code i} as it is. */
    public String string(int i) {
        return parts.get(i);
    }

    /** Part {@code i} as a point in time. */
    public Instant instant(int i) {
        try {
            return Instant.parse(parts.get(i));
        } catch (DateTimeParseException e) {
            throw invalid();
        }
    }

    /** Part {@code i} as a civil date. */
    public LocalDate date(int i) {
        try {
            return LocalDate.parse(parts.get(i));
        } catch (DateTimeParseException e) {
            throw invalid();
        }
    }

    /** Part {@code i} as an id. */
    public UUID uuid(int i) {
        try {
            return UUID.fromString(parts.get(i));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** Part {@code i} as a whole number. */
    public long number(int i) {
        try {
            return Long.parseLong(parts.get(i));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    private static InvalidInput invalid() {
        return new InvalidInput("after", "error.cursor");
    }
}
