package org.sathi.kernel.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The search tokens of names (M2, M4, C.8). {@code w:} tokens are keys of whole words, {@code p:} tokens keys of their
 * beginnings. The caller stores and compares only a keyed hash of them. A name is found when it has every token of the
 * query, in any order and either script.
 */
public final class NameTokens {
    /** Words of one name or query beyond this are ignored. */
    public static final int MOST_WORDS = 8;
    /** Longest beginning that is told apart; longer typed words match by their first part. */
    public static final int LONGEST_PREFIX = 10;

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_TEXT = 400;
    private static final String WHOLE = "w:";
    private static final String BEGINNING = "p:";
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\p{Pd},;/()]+");
    private static final Pattern WITHIN_WORD = Pattern.compile("[.'’‘`\\u200B-\\u200D]");
    /** K.C. and its kin are one surname, however the letters are set apart. */
    private static final Pattern LETTER_SURNAME = Pattern.compile("(?i)(?<!\\p{L})([kgb])[. ]+([ck])(?!\\p{L})\\.?");

    private NameTokens() {}

    /** All tokens of a full name; give each stored form (Devanagari, Latin, alias) and join the sets. */
    public static Set<String> of(String fullName) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String word : wordsOf(fullName)) {
            add(tokens, WHOLE, NameKey.of(word));
            addBeginnings(tokens, word);
        }
        return tokens;
    }

    /**
     * The tokens of typed words, all of which must match: each word as the beginning of a word of the name. Words of one
     * letter are left out; an empty list means there is not enough to search by.
     */
    public static List<String> query(String typed) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String word : wordsOf(typed)) {
            if (word.codePointCount(0, word.length()) > 1) {
                add(tokens, BEGINNING, cut(NameKey.prefix(word)));
            }
        }
        return List.copyOf(tokens);
    }

    /** The whole-word tokens of a name, to look for other spellings of the same name (M2). */
    public static List<String> words(String fullName) {
        Set<String> tokens = new LinkedHashSet<>();
        wordsOf(fullName).forEach(word -> add(tokens, WHOLE, NameKey.of(word)));
        return List.copyOf(tokens);
    }

    /** The words of a name, without dots, apostrophes and joiners, capped in number and length. */
    static List<String> wordsOf(String text) {
        if (text == null) {
            return List.of();
        }
        String capped = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        String joined = LETTER_SURNAME.matcher(capped).replaceAll("$1$2");
        return BREAKS.splitAsStream(joined)
                .map(word -> WITHIN_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .limit(MOST_WORDS)
                .toList();
    }

    /** The beginnings of the folded word, and the folded beginnings of the word as written (De of Deepak). */
    private static void addBeginnings(Set<String> tokens, String word) {
        String stem = cut(NameKey.stem(word));
        for (int length = 1; length <= stem.length(); length++) {
            add(tokens, BEGINNING, stem.substring(0, length));
        }
        int end = 0;
        while (end < word.length()) {
            end = word.offsetByCodePoints(end, 1);
            if (word.codePointCount(0, end) > 1) {
                add(tokens, BEGINNING, cut(NameKey.prefix(word.substring(0, end))));
            }
        }
    }

    private static void add(Collection<String> tokens, String kind, String key) {
        if (!key.isEmpty()) {
            tokens.add(kind + key);
        }
    }

    private static String cut(String key) {
        return key.substring(0, Math.min(key.length(), LONGEST_PREFIX));
    }
}
