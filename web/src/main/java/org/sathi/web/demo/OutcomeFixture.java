package org.sathi.web.demo;

import java.util.ArrayList;
import java.util.List;
import org.sathi.sessions.api.ObservationSource;

/**
 * Who improves in what, and by whose word (domain/programme.md C.4): member m of 0..99 improves on indicator k of 1..14 when (37 m + 13 k) mod 100 is below the
 * published count of k; (m + k) mod 3 says whether staff, the member or both say so.
 */
final class OutcomeFixture {

    /** Indicators, numbered from 1. */
    static final int INDICATORS = 14;

    private static final int[] PUBLISHED = {90, 36, 85, 65, 55, 35, 15, 68, 88, 37, 73, 45, 15, 85};

    private OutcomeFixture() {}

    /**
     * A member and an indicator.
     *
     * @param member number of the member in the cohort
     * @param indicator number of the indicator
     */
    record Pair(int member, int indicator) {}

    /** Whether the member improves. */
    static boolean improves(int m, int k) {
        return (37 * m + 13 * k) % DemoWorld.COHORT < PUBLISHED[k - 1];
    }

    /** By whose word. */
    static List<ObservationSource> sources(int m, int k) {
        return switch ((m + k) % 3) {
            case 0 -> List.of(ObservationSource.STAFF);
            case 1 -> List.of(ObservationSource.MEMBER);
            default -> List.of(ObservationSource.STAFF, ObservationSource.MEMBER);
        };
    }

    /** The code of an indicator. */
    static String code(int k) {
        return String.format("KI-%02d", k);
    }

    /** Pairs that improve (or do not), spread over all members; for the noise, which must not change a number. */
    static List<Pair> pairs(boolean improving) {
        List<Pair> pairs = new ArrayList<>();
        for (int step = 0; step < INDICATORS; step++) {
            for (int m = 0; m < DemoWorld.COHORT; m++) {
                int k = 1 + (m + step) % INDICATORS;
                if (improves(m, k) == improving) {
                    pairs.add(new Pair(m, k));
                }
            }
        }
        return pairs;
    }
}
