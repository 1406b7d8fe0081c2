package org.sathi.kernel.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a name, in any script, as the letters a to z a Nepali writer would roughly use: the schwa at a word's end
 * is silent after a single consonant, ज्ञ is gy, ऋ is ri, ङ is ng. Spelling variants are left to {@link NameFolding}.
 */
final class NameRomanizer {
    private static final Pattern IGNORED = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u093C]");
    private static final Pattern DEVANAGARI = Pattern.compile("[\\u0900-\\u097F]");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsDevanagari}]]");
    private static final Pattern NASAL_BEFORE_H = Pattern.compile("[\\u0901\\u0902]\\u0939");
    private static final Pattern LAST_NASAL = Pattern.compile("[\\u0901\\u0902]$");
    /** Candrabindu at the end only colours the vowel, except in -गाईँ, which is written for -गाईं (gain). */
    private static final Pattern LAST_CANDRABINDU = Pattern.compile("(?<!\\u0908)\\u0901$");

    private static final Pattern SILENT_SCHWA = Pattern.compile("(?<!\\u094D)[\\u0915-\\u0939]$");
    private static final Pattern ENDS_IN_CONSONANT = Pattern.compile("[\\u0915-\\u0939]$");
    private static final Pattern VELAR_NASAL_BEFORE_VELAR = Pattern.compile("ṅ(?=[kg])");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");

    private NameRomanizer() {}

    /**
     * The word in letters a to z; empty when it has none.
     *
     * @param prefix whether the word may be unfinished, so that the vowel or nasal at its end is not yet settled
     */
    static String romanize(String word, boolean prefix) {
        String plain = IGNORED.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String latin = lower;
        if (DEVANAGARI.matcher(lower).find()) {
            latin = devanagari(lower, prefix);
        }
        if (OTHER_SCRIPT.matcher(latin).find()) {
            latin = OtherRules.ANY.transliterate(latin);
        }
        String ascii = Rules.ASCII.transliterate(latin).toLowerCase(Locale.ROOT);
        return NOT_A_LETTER.matcher(ascii).replaceAll("");
    }

    private static String devanagari(String word, boolean prefix) {
        String text = NASAL_BEFORE_H.matcher(word).replaceAll("\u0919\u094D\u0917");
        text = (prefix ? LAST_NASAL : LAST_CANDRABINDU).matcher(text).replaceAll("");
        if ((prefix ? ENDS_IN_CONSONANT : SILENT_SCHWA).matcher(text).find()) {
            text += "\u094D";
        }
        String latin = Rules.DEVANAGARI
                .transliterate(text)
                .replace("r\u0325", "ri")
                .replace("j\u00F1", "gy")
                .replace("m\u0310", "n")
                .replace("\u1E41", "n")
                .replace("\u1E25", "");
        return VELAR_NASAL_BEFORE_VELAR.matcher(latin).replaceAll("n").replace("ṅ", "ng");
    }

    /** ICU's rules, loaded when the first name is folded. */
    private static final class Rules {
        static final Transliterator DEVANAGARI = Transliterator.getInstance("Devanagari-Latin");
        static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
    }

    /** The rules of all other scripts, many and seldom needed. */
    private static final class OtherRules {
        static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
    }
}
