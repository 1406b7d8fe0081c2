package org.sathi.sessions.internal.plans;

/** Text cut for lists. */
final class Shortened {

    private Shortened() {}

    /** The text on one line, cut to so many code points with an ellipsis. */
    static String to(int max, String text) {
        String line = text.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= max) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, max - 1)).strip() + "…";
    }
}
