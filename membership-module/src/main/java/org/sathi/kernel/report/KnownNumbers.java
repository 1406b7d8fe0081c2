package org.sathi.kernel.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Finds the withheld numbers of a sheet that its sums give away together. A number is known when it is the same in every solution of the sums; so one solution of them with zeros on the
 * right, drawn at random, is zero exactly at the known numbers. Counted modulo a prime, so that nothing is rounded; that a free number is drawn as zero has a chance of one in two thousand million.
 */
final class KnownNumbers {

    private static final long PRIME = 2_147_483_647L;
    private static final long SEED = 20_830_812L;

    private final boolean[] hidden;
    private final List<int[]> sums;
    private final List<Integer> pivots = new ArrayList<>();
    private final List<Map<Integer, Long>> rows = new ArrayList<>();
    private final Map<Integer, Integer> rowOf = new HashMap<>();

    KnownNumbers(boolean[] hidden, List<int[]> sums) {
        this.hidden = hidden;
        this.sums = sums;
    }

    Set<Integer> find() {
        List<Map<Integer, Long>> open = new ArrayList<>();
        Map<Integer, Integer> uses = new HashMap<>();
        for (int[] sum : sums) {
            Map<Integer, Long> row = withheld(sum);
            if (!row.isEmpty()) {
                open.add(row);
                row.keySet().forEach(place -> uses.merge(place, 1, Integer::sum));
            }
        }
        open.sort(Comparator.comparingInt(Map::size));
        open.forEach(row -> take(row, uses));
        Map<Integer, Long> drawn = draw(uses.keySet());
        Set<Integer> known = new HashSet<>();
        drawn.forEach((place, value) -> {
            if (value == 0) {
                known.add(place);
            }
        });
        return known;
    }

    private Map<Integer, Long> withheld(int[] sum) {
        Map<Integer, Long> row = new HashMap<>();
        for (int i = 0; i < sum.length; i++) {
            if (hidden[sum[i]]) {
                row.put(sum[i], i == 0 ? PRIME - 1 : 1L);
            }
        }
        return row;
    }

    /** Takes what the rows before know out of a row, and lets it give the number that the fewest sums use. */
    private void take(Map<Integer, Long> row, Map<Integer, Integer> uses) {
        Integer first = firstKnown(row);
        while (first != null) {
            long factor = row.get(pivots.get(first));
            rows.get(first).forEach((place, value) -> {
                long left = Math.floorMod(row.getOrDefault(place, 0L) - factor * value % PRIME, PRIME);
                if (left == 0) {
                    row.remove(place);
                } else {
                    row.put(place, left);
                }
            });
            first = firstKnown(row);
        }
        if (row.isEmpty()) {
            return;
        }
        int pivot = row.keySet().stream()
                .min(Comparator.<Integer>comparingInt(uses::get).thenComparing(place -> place))
                .orElseThrow();
        long inverse = power(row.get(pivot), PRIME - 2);
        row.replaceAll((place, value) -> value * inverse % PRIME);
        rowOf.put(pivot, rows.size());
        pivots.add(pivot);
        rows.add(row);
    }

    private Integer firstKnown(Map<Integer, Long> row) {
        Integer first = null;
        for (int place : row.keySet()) {
            Integer at = rowOf.get(place);
            if (at != null && (first == null || at < first)) {
                first = at;
            }
        }
        return first;
    }

    private Map<Integer, Long> draw(Set<Integer> places) {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<Integer, Long> drawn = new HashMap<>();
        for (int place : places) {
            if (!rowOf.containsKey(place)) {
                drawn.put(place, random.nextLong(1, PRIME));
            }
        }
        for (int i = rows.size() - 1; i >= 0; i--) {
            long sum = 0;
            for (Map.Entry<Integer, Long> cell : rows.get(i).entrySet()) {
                if (!cell.getKey().equals(pivots.get(i))) {
                    sum = (sum + cell.getValue() * drawn.get(cell.getKey())) % PRIME;
                }
            }
            drawn.put(pivots.get(i), Math.floorMod(-sum, PRIME));
        }
        return drawn;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
