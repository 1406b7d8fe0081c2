package org.sathi.kernel.paging;

/**
 * Which part of a list is wanted.
 *
 * @param size rows wanted, 1 to {@value #MAX_SIZE}
 * @param after cursor of the last row already seen, as given by {@link Slice#next()}; {@code null} for the first page
 */
public record PageRequest(int size, String after) {

    /** No list gives more rows than this at once. */
    public static final int MAX_SIZE = 100;

    /** Rows of a page when the caller has no wish. */
    public static final int DEFAULT_SIZE = 20;

    public PageRequest {
        size = Math.max(1, Math.min(MAX_SIZE, size));
        after = after == null || after.isBlank() ? null : after;
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(DEFAULT_SIZE, null);
    }

    /** A page of the usual size after the given cursor. */
    public static PageRequest after(String cursor) {
        return new PageRequest(DEFAULT_SIZE, cursor);
    }
}
