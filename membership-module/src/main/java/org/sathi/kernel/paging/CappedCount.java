package org.sathi.kernel.paging;

/**
 * How many rows a list has, counted no further than a cap, because an exact total grows with the table (DESIGN.md 9).
 *
 * @param count rows found, at most the cap
 * @param more whether there are more than the cap
 */
public record CappedCount(int count, boolean more) {

    /** Lists are counted up to here: who has a hundred to do does not ask how many more, and the count is on every page. */
    public static final int CAP = 100;

    /** The count of a query that was limited to {@code CAP + 1} rows. */
    public static CappedCount of(int found) {
        return found > CAP ? new CappedCount(CAP, true) : new CappedCount(found, false);
    }
}
