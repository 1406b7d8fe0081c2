package org.sathi.kernel.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two full names sound, to rank possible duplicates (M2): 1 for the same words in any order and either script,
 * 0.92 and more for likely spellings of one name, to be backed by one more field before anyone is called a duplicate.
 */
public final class NameSimilarity {
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    /** Below this two words are different names, not two spellings (Sita, Gita): their score counts squared. */
    private static final double SAME_WORD = 0.9;
    /** What a word without partner weighs: a middle name is often left out. */
    private static final double ALONE = 1 / 3d;

    private NameSimilarity() {}

    /** Similarity from 0 to 1; 0 when either name has no letters. Symmetric. */
    public static double of(String one, String other) {
        List<String> left = keys(one);
        List<String> right = keys(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        double alike = Math.max(pairwise(left, right), pairwise(right, left));
        return left.size() == right.size() ? alike : Math.max(alike, joined(left, right));
    }

    private static List<String> keys(String name) {
        return NameTokens.wordsOf(name).stream()
                .map(NameKey::of)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** The names as one string each: forgives a space more or less (Ram Krishna, Ramkrishna). */
    private static double joined(List<String> left, List<String> right) {
        return JARO_WINKLER.apply(String.join("", left), String.join("", right));
    }

    /** The best pairing of words whatever their order, weighed by length; words without a partner count a little. */
    private static double pairwise(List<String> left, List<String> right) {
        List<String> open = new ArrayList<>(right);
        double matched = 0;
        double total = 0;
        for (String word : left) {
            String best = bestFor(word, open);
            open.remove(best);
            double weight = word.length() + best.length();
            matched += weight * alike(word, best);
            total += weight;
        }
        return matched / (total + ALONE * open.stream().mapToInt(String::length).sum());
    }

    private static double alike(String word, String other) {
        double score = JARO_WINKLER.apply(word, other);
        return score < SAME_WORD ? score * score : score;
    }

    private static String bestFor(String word, List<String> open) {
        String best = "";
        double score = 0;
        for (String candidate : open) {
            double found = JARO_WINKLER.apply(word, candidate);
            if (found > score) {
                best = candidate;
                score = found;
            }
        }
        return best;
    }
}
