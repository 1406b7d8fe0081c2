package org.sathi.kernel.text;

/**
 * The sound of a name as a short Latin key: one key for सीता and Sita, लक्ष्मी, Laxmi and Lakshmi, विष्णु, Vishnu and Bishnu
 * (M4). Keys are for finding and comparing, never for showing.
 */
public final class NameKey {
    private NameKey() {}

    /** The key of one whole word in Devanagari or Latin (other scripts as far as they romanise); empty without letters. */
    public static String of(String word) {
        return NameFolding.word(NameRomanizer.romanize(word, false));
    }

    /** The key of the beginning of a word, which begins {@link #stem} of the words it may grow into. */
    static String prefix(String typed) {
        return NameFolding.prefix(NameRomanizer.romanize(typed, true));
    }

    /** The key of a whole word to which {@link #prefix} of its beginnings leads. */
    static String stem(String word) {
        return NameFolding.stem(NameRomanizer.romanize(word, false));
    }
}
