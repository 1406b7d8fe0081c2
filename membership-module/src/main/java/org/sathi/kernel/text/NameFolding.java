package org.sathi.kernel.text;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds the spellings of one Nepali name to one form (programme.md E): aspirates lose their h, w and v are b, sh is s,
 * x is ks, f is p, z is j, ee is i, oo is u, ou is au, doubled letters are single. The vowel a is the one writers leave
 * out or put in (Tulsi, Tulasi; राजकुमार, Rajkumar): it counts only as the first vowel of the word, and at the end after
 * a single consonant, where it tells Kamala from Kamal.
 */
final class NameFolding {
    private static final Map<String, String> SURNAME_LETTERS = Map.of("kc", "kesi", "gc", "jisi", "bk", "bike");
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

    private static final Step[] STEPS = {
        step("jung", "jang"),
        step("^nyau", "neu"),
        step("^jn", "gy"),
        step("ow(?=[^aeiouy])", "au"),
        step("[fq]", Map.of("f", "p", "q", "k")),
        step("x", "ks"),
        step("(?<=[bcdgjklmnpqrstvwyz])h+", ""),
        step("[wvz]", Map.of("w", "b", "v", "b", "z", "j")),
        step("ck", "k"),
        step("a{2,}", "a"),
        step("ee+|ii+", "i"),
        step("oo+|uu+", "u"),
        step("ou", "au"),
        step("ey(?![aeiou])", "e"),
        step("iy", "i"),
        step("sbo", "sba"),
        step("ksy", "ks"),
        step("^ks", "c"),
    };
    private static final Pattern LAST_Y = Pattern.compile("(?<=[" + CONSONANTS + "&&[^y]])y$");
    private static final Pattern LAST_OPEN_VOWEL = Pattern.compile("(?<=..)[eo]$");
    /** A spoken final a: after one consonant; after y and b it is written at will (Jay, Jaya; Shiv, Shiva). */
    private static final Pattern TELLING_A = Pattern.compile("[aeiou][" + CONSONANTS + "&&[^yb]]a$");

    /** Any later a, unless it is half of ai or au. */
    private static final Pattern UNTOLD_A = Pattern.compile("a(?![iu])");

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern H_AFTER_CONSONANT = Pattern.compile("(?<=[" + CONSONANTS + "])h");

    private NameFolding() {}

    /** The key of a whole word. */
    static String word(String roman) {
        String folded = LAST_Y.matcher(fold(roman)).replaceAll("i");
        String bare = bare(folded);
        return TELLING_A.matcher(folded).find() && !bare.endsWith("a") ? bare + "a" : bare;
    }

    /** The key of a whole word without its telling a: what every unfinished spelling of it should lead to. */
    static String stem(String roman) {
        return bare(LAST_Y.matcher(fold(roman)).replaceAll("i"));
    }

    /** The key of a word that may go on: a last vowel that could still turn into another is left out. */
    static String prefix(String roman) {
        String folded = LAST_Y.matcher(fold(roman)).replaceAll("");
        boolean firstVowel = firstVowel(folded) == folded.length() - 1;
        return bare(firstVowel ? folded : LAST_OPEN_VOWEL.matcher(folded).replaceAll(""));
    }

    private static String fold(String roman) {
        String text = SURNAME_LETTERS.getOrDefault(roman, roman);
        for (Step step : STEPS) {
            text = step.apply(text);
        }
        return text;
    }

    private static String bare(String folded) {
        String single = DOUBLED.matcher(folded).replaceAll("$1");
        int first = firstVowel(single);
        if (first < 0) {
            return single;
        }
        String rest = UNTOLD_A.matcher(single.substring(first + 1)).replaceAll("");
        return H_AFTER_CONSONANT.matcher(single.substring(0, first + 1) + rest).replaceAll("");
    }

    private static int firstVowel(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("aeiou".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Step step(String pattern, String replacement) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).replaceAll(replacement);
    }

    private static Step step(String pattern, Map<String, String> replacements) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).replaceAll(found -> replacements.get(found.group()));
    }

    private interface Step {
        String apply(String text);
    }
}
