package org.sathi.sessions.internal.outcomes;

import java.util.List;
import org.sathi.kernel.report.Withholding;

/**
 * Withholds small numbers from what is published (C.5, O8). One indicator is looked at as a sheet: a row for each group, a column for each number, and the total over all
 * groups. A cell is withheld when it, what is missing to the cohort, or the cohort itself is of 1 to {@code k - 1} people; then, until nothing changes, a second cell
 * wherever a single withheld one could be worked out from a shown total. A true zero may show.
 */
final class SmallCells {

    /** Fewest people a published number may tell of. */
    static final int DEFAULT_K = Withholding.FEWEST;

    private static final int COHORT = 0;
    private static final int ASSESSED = 1;
    private static final int IMPROVED = 2;
    private static final int FIRST_SOURCE = 3;
    private static final int COLUMNS = 7;

    private final int k;
    private final int[][] cells;
    private final boolean[][] hidden;
    private final int total;

    private SmallCells(int k, OutcomeLine total, List<OutcomeLine> groups) {
        this.k = k;
        this.total = groups.size();
        this.cells = new int[groups.size() + 1][];
        this.hidden = new boolean[groups.size() + 1][COLUMNS];
        for (int row = 0; row < this.total; row++) {
            cells[row] = cellsOf(groups.get(row));
        }
        cells[this.total] = cellsOf(total);
        withhold();
    }

    /** What may be published of the total over all groups. */
    static PublishedLine ofTotal(int k, OutcomeLine total, List<OutcomeLine> groups) {
        return new SmallCells(k, total, groups).published(groups.size());
    }

    /** What may be published of one of the groups. */
    static PublishedLine ofGroup(int k, OutcomeLine total, List<OutcomeLine> groups, int group) {
        return new SmallCells(k, total, groups).published(group);
    }

    /** The number, or {@code null} when it tells of too few people. */
    static Integer publish(int k, int number) {
        return small(k, number) ? null : (Integer) number;
    }

    /** Whether a number of members of a cohort is too small to publish, or leaves too few beside it. */
    static boolean small(int k, int number, int cohort) {
        return small(k, number) || small(k, cohort - number);
    }

    private static boolean small(int k, int number) {
        return number > 0 && number < k;
    }

    private static int[] cellsOf(OutcomeLine line) {
        return new int[] {
            line.cohort(),
            line.assessed(),
            line.improved(),
            line.staffOnly(),
            line.memberOnly(),
            line.both(),
            line.otherOnly()
        };
    }

    private void withhold() {
        for (int row = 0; row < cells.length; row++) {
            withholdSmall(row);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row < cells.length; row++) {
                changed |= protectRow(row);
            }
            for (int column = 0; column < COLUMNS; column++) {
                changed |= protectColumn(column);
            }
        }
    }

    private void withholdSmall(int row) {
        int[] of = cells[row];
        hidden[row][COHORT] = small(k, of[COHORT]);
        hidden[row][ASSESSED] = small(k, of[ASSESSED], of[COHORT]) || small(k, of[ASSESSED] - of[IMPROVED]);
        for (int column = IMPROVED; column < COLUMNS; column++) {
            hidden[row][column] = small(k, of[column], of[COHORT]);
        }
    }

    /** What hangs on a withheld number is withheld too; and a single withheld source could be worked out from the others. */
    private boolean protectRow(int row) {
        boolean changed = false;
        if (hidden[row][COHORT]) {
            changed = hide(row, ASSESSED) | hide(row, IMPROVED);
        }
        if (hidden[row][IMPROVED]) {
            for (int column = FIRST_SOURCE; column < COLUMNS; column++) {
                changed |= hide(row, column);
            }
            return changed;
        }
        int single = -1;
        int smallest = -1;
        for (int column = FIRST_SOURCE; column < COLUMNS; column++) {
            if (hidden[row][column]) {
                if (single >= 0) {
                    return changed;
                }
                single = column;
            } else if (smallest < 0 || before(cells[row][column], cells[row][smallest])) {
                smallest = column;
            }
        }
        return single >= 0 ? changed | hide(row, smallest) : changed;
    }

    /** A single group withheld under a shown total could be worked out from the other groups. */
    private boolean protectColumn(int column) {
        if (hidden[total][column]) {
            return false;
        }
        int withheld = 0;
        int smallest = -1;
        for (int row = 0; row < total; row++) {
            if (hidden[row][column]) {
                withheld++;
            } else if (smallest < 0 || before(cells[row][column], cells[smallest][column])) {
                smallest = row;
            }
        }
        return withheld == 1 && smallest >= 0 && hide(smallest, column);
    }

    /** The smallest is taken first, a zero only when there is nothing else: withholding it protects nobody. */
    private static boolean before(int a, int b) {
        return a != 0 && (b == 0 || a < b);
    }

    private boolean hide(int row, int column) {
        boolean before = hidden[row][column];
        hidden[row][column] = true;
        return !before;
    }

    private PublishedLine published(int row) {
        return new PublishedLine(
                cell(row, COHORT),
                cell(row, IMPROVED),
                cell(row, FIRST_SOURCE),
                cell(row, FIRST_SOURCE + 1),
                cell(row, FIRST_SOURCE + 2),
                cell(row, FIRST_SOURCE + 3),
                cell(row, ASSESSED));
    }

    private Integer cell(int row, int column) {
        return hidden[row][column] ? null : (Integer) cells[row][column];
    }
}
