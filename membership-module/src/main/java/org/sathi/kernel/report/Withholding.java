package org.sathi.kernel.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Withholds small numbers from a sheet that is published (C.5). The sheet is a row of numbers and the sums that hold among them: which number is the total of which others. A number of 1 to
 * {@link #FEWEST} - 1 is withheld; then others beside it, until no withheld number can be worked out from the sums and no withheld few stand together under a shown total.
 * A true zero may show.
 */
public final class Withholding {

    /** Fewest people a published number may tell of. */
    public static final int FEWEST = 5;

    private final int[] numbers;
    private final List<int[]> sums;
    private final boolean[] hidden;

    private Withholding(int[] numbers, List<int[]> sums) {
        this.numbers = numbers;
        this.sums = sums;
        this.hidden = new boolean[numbers.length];
    }

    /**
     * Which numbers of a sheet must be withheld.
     *
     * @param numbers the true numbers
     * @param sums each the place of a total followed by the places of its parts
     */
    public static boolean[] of(int[] numbers, List<int[]> sums) {
        Withholding sheet = new Withholding(numbers, sums);
        sheet.withhold();
        return sheet.hidden;
    }

    /** Whether a number tells of somebody, but of too few. */
    public static boolean small(int number) {
        return number > 0 && number < FEWEST;
    }

    private void withhold() {
        for (int i = 0; i < numbers.length; i++) {
            hidden[i] = small(numbers[i]);
        }
        do {
            while (sums.stream().filter(this::protectSum).count() > 0) {
                // each withheld number may bare another one
            }
        } while (protectKnown());
    }

    /** A sum with a single withheld number gives it away; a shown total over withheld parts of too few gives those few away. */
    private boolean protectSum(int[] sum) {
        int count = 0;
        int together = 0;
        for (int i = 0; i < sum.length; i++) {
            if (hidden[sum[i]]) {
                count++;
                together += i == 0 ? 0 : numbers[sum[i]];
            }
        }
        boolean few = count == 1 || (count > 1 && !hidden[sum[0]] && small(together));
        return few && hideOneOf(sum);
    }

    /** Numbers that only several sums together give away. */
    private boolean protectKnown() {
        Set<Integer> known = new KnownNumbers(hidden, sums).find();
        boolean changed = false;
        for (int number : known) {
            boolean beside = false;
            for (int[] sum : sums) {
                beside = beside || holds(sum, number) && hideOneOf(sum);
            }
            changed |= beside;
        }
        return changed || (!known.isEmpty() && hideAnywhere());
    }

    private static boolean holds(int[] sum, int number) {
        for (int place : sum) {
            if (place == number) {
                return true;
            }
        }
        return false;
    }

    /** Withholds the smallest part that shows; a zero, and then the total, only when there is nothing else. */
    private boolean hideOneOf(int[] sum) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 1; i < sum.length; i++) {
            if (!hidden[sum[i]]) {
                shown.add(sum[i]);
            }
        }
        int chosen = shown.stream().min(smallestFirst(numbers)).orElse(hidden[sum[0]] ? -1 : sum[0]);
        if (chosen < 0) {
            return false;
        }
        hidden[chosen] = true;
        return true;
    }

    private boolean hideAnywhere() {
        Set<Integer> shown = new HashSet<>();
        for (int[] sum : sums) {
            for (int place : sum) {
                if (!hidden[place]) {
                    shown.add(place);
                }
            }
        }
        shown.stream().min(smallestFirst(numbers)).ifPresent(place -> hidden[place] = true);
        return !shown.isEmpty();
    }

    private static Comparator<Integer> smallestFirst(int[] numbers) {
        return Comparator.<Integer, Boolean>comparing(place -> numbers[place] == 0)
                .thenComparing(place -> numbers[place])
                .thenComparing(place -> place);
    }
}
