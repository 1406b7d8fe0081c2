package org.sathi.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A ratio over the rounds.
 *
 * @param least smallest
 * @param median the one in the middle
 * @param most greatest
 */
record Spread(double least, double median, double most) {

    /** The ratios of two subjects, round by round. */
    static Spread of(List<Sample> one, List<Sample> other, BiFunction<Sample, Sample, Double> ratio) {
        return of(IntStream.range(0, Math.min(one.size(), other.size()))
                .mapToDouble(i -> ratio.apply(one.get(i), other.get(i)))
                .toArray());
    }

    /** Of the values of the rounds. */
    static Spread of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%6.2f %8.2f %6.2f", least, median, most);
    }
}
