package org.sathi.kernel.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, read by key and not by number.
 *
 * @param rows the rows, in the list's order
 * @param next cursor for the rows that follow; {@code null} when there are none
 */
public record Slice<T>(List<T> rows, String next) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts a result that was read with one row more than wanted.
     *
     * @param found at most {@code size + 1} rows
     * @param size rows wanted
     * @param cursorOf gives the cursor of a row
     */
    public static <T> Slice<T> of(List<T> found, int size, Function<T, Cursor> cursorOf) {
        if (found.size() <= size) {
            return new Slice<>(found, null);
        }
        List<T> rows = found.subList(0, size);
        return new Slice<>(rows, cursorOf.apply(rows.get(size - 1)).text());
    }

    /** The same part with each row changed. */
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(rows.stream().map(change).toList(), next);
    }

    /** Whether rows follow. */
    public boolean hasNext() {
        return next != null;
    }
}
