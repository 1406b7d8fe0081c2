package org.sathi.kernel.text;

/** What single code points are good for. */
final class TextCharacters {
    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    /** More marks than this on one letter are no writing; Devanagari needs up to four. */
    private static final int MOST_MARKS = 4;

    private TextCharacters() {}

    /** Control characters, bidi overrides and isolates, line separators, noncharacters, lone surrogates. */
    static boolean refused(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c == BYTE_ORDER_MARK
                || directs(c)
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xFDD0 && c <= 0xFDEF
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** Line break and tab, which text of several lines may hold. */
    static boolean lineText(int c) {
        return c == '\n' || c == '\t';
    }

    /** No code point of the text leaves anything on the page. */
    static boolean invisible(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** Starts with a letter and holds only what names are written with. */
    static boolean name(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && text.codePoints().allMatch(TextCharacters::inName)
                && !piled(text);
    }

    private static boolean directs(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean inName(int c) {
        return Character.isLetter(c) || mark(c) || " .'’-".indexOf(c) >= 0 || c == ZWJ || c == ZWNJ;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean piled(String text) {
        int marks = 0;
        for (int c : text.codePoints().toArray()) {
            marks = mark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }
}
