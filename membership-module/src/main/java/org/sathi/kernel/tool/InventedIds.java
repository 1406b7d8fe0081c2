package org.sathi.kernel.tool;

import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Ids for invented rows. They are as random as real ones (ADR 1) and lie as evenly, but grow with the row's place, so that a table is filled from its beginning to its end and not at
 * random. When a row is from has nothing to do with its place.
 */
public final class InventedIds {

    private static final double PREFIXES = 0x1p48;
    private static final long VERSION = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private InventedIds() {}

    /**
     * The id of a row.
     *
     * @param place of the row, from 0
     * @param places how many there are
     * @param random where the rest of its bits is from
     */
    public static UUID id(long place, long places, RandomGenerator random) {
        long prefix = (long) (place / (double) places * PREFIXES);
        long high = prefix << 16 | VERSION | random.nextInt(0x1000);
        return new UUID(high, VARIANT | random.nextLong() >>> 2);
    }

    /** An id of no place. */
    public static UUID id(RandomGenerator random) {
        return id(random.nextLong(1L << 48), 1L << 48, random);
    }
}
