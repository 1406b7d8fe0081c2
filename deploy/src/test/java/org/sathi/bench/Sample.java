package org.sathi.bench;

import java.util.Arrays;

/**
 * What one round of one subject gave.
 *
 * @param p50 half of the shots were faster than this many milliseconds
 * @param rate shots a second
 */
record Sample(double p50, double rate) {

    /** From the times of the shots, in nanoseconds. */
    static Sample of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double sum = Arrays.stream(sorted).sum() / 1e9;
        return new Sample(sorted[sorted.length / 2] / 1e6, sorted.length / sum);
    }
}
