package org.sathi.membership.internal.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.kernel.text.NameSimilarity;
import org.sathi.membership.api.PossibleDuplicate.Likeness;

/**
 * How likely two records are of one person (M2). A name in either script counts most and is never enough alone when the years of birth contradict it; a shared phone
 * says little, since families share phones (D1, D2, D4).
 *
 * @param score 0 to 1.2, the higher the likelier
 * @param why what is alike
 * @param likely whether it is worth asking about
 */
record DuplicateScore(double score, Set<Likeness> why, boolean likely) {

    /** What is compared of a person; every part but the names may be {@code null}. */
    record Traits(List<String> names, Integer birthYear, String district, Set<String> phoneTokens) {}

    private static final double SIMILAR = 0.92;
    private static final double SAME = 0.995;
    private static final double THRESHOLD = 0.68;

    static DuplicateScore of(Traits typed, Traits held) {
        Set<Likeness> why = EnumSet.noneOf(Likeness.class);
        double name = name(typed, held, why);
        boolean phone = held.phoneTokens().stream().anyMatch(typed.phoneTokens()::contains);
        if (phone) {
            why.add(Likeness.SAME_PHONE);
        }
        double score = 0.6 * name + birth(typed.birthYear(), held.birthYear(), why) + (phone ? 0.25 : 0);
        if (typed.district() != null && typed.district().equalsIgnoreCase(held.district())) {
            why.add(Likeness.SAME_DISTRICT);
            score += 0.1;
        }
        return new DuplicateScore(score, why, (name >= SIMILAR || phone) && score >= THRESHOLD);
    }

    private static double name(Traits typed, Traits held, Set<Likeness> why) {
        double best = 0;
        for (String one : typed.names()) {
            for (String other : held.names()) {
                best = Math.max(best, NameSimilarity.of(one, other));
            }
        }
        if (best >= SIMILAR) {
            why.add(best >= SAME ? Likeness.SAME_NAME : Likeness.SIMILAR_NAME);
        }
        return best;
    }

    private static double birth(Integer typed, Integer held, Set<Likeness> why) {
        if (typed == null || held == null) {
            return 0.1;
        }
        int apart = Math.abs(typed - held);
        if (apart == 0) {
            why.add(Likeness.SAME_BIRTH_YEAR);
            return 0.25;
        }
        if (apart == 1) {
            return 0.15;
        }
        return apart == 2 ? 0 : -0.15;
    }
}
