package org.sathi.kernel.text;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Typed text made uniform, with what is wrong with it. Cleaning normalises to NFC and trims; on one line it also makes
 * every run of spaces or tabs one space, on many lines it makes every line break LF. Refused characters are reported,
 * never silently removed.
 *
 * @param value the cleaned text, never null; also present when there are problems, to be shown again
 * @param problems what is wrong, empty when the text may be stored
 */
public record CleanText(String value, Set<TextProblem> problems) {
    private static final Pattern SPACES = Pattern.compile("[\\t\\p{Zs}]+");
    private static final Pattern EDGES =
            Pattern.compile("^[\\t\\r\\n\\p{Z}]+|(?<![\\t\\r\\n\\p{Z}])[\\t\\r\\n\\p{Z}]+$");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n|\\r|\\u2028|\\u2029");
    private static final Pattern SPACES_BEFORE_BREAK = Pattern.compile("(?<![\\t\\p{Zs}])[\\t\\p{Zs}]+(?=\\n)");

    public CleanText {
        problems = Set.copyOf(problems);
    }

    /** NFC, trimmed, inner runs of spaces collapsed; null gives the empty text. Checks nothing. */
    public static String clean(String raw) {
        return trim(SPACES.matcher(normal(raw)).replaceAll(" "));
    }

    /** NFC, line breaks as LF, no spaces at line ends, no blank lines around; null gives the empty text. Checks nothing. */
    public static String cleanLines(String raw) {
        String broken = LINE_BREAKS.matcher(normal(raw)).replaceAll("\n");
        return trim(SPACES_BEFORE_BREAK.matcher(broken).replaceAll(""));
    }

    /** One line of text of at most {@code max} code points; a line break in it is a control character. */
    public static CleanText line(String raw, int max) {
        return check(clean(raw), max, false, false);
    }

    /** Text of several lines of at most {@code max} code points, line breaks counted. */
    public static CleanText lines(String raw, int max) {
        return check(cleanLines(raw), max, true, false);
    }

    /** The name of a person in any script: letters, marks, spaces, joiners, {@code . ' ’ -} and nothing else (M4). */
    public static CleanText name(String raw, int max) {
        return check(clean(raw), max, false, true);
    }

    /** Whether the text may be stored. */
    public boolean ok() {
        return problems.isEmpty();
    }

    /** Whether this is wrong with the text. */
    public boolean has(TextProblem problem) {
        return problems.contains(problem);
    }

    /** Unlike {@link String#strip} this leaves control characters, which are to be reported. */
    private static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private static String normal(String raw) {
        return raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFC);
    }

    private static CleanText check(String text, int max, boolean breaksAllowed, boolean name) {
        Set<TextProblem> problems = EnumSet.noneOf(TextProblem.class);
        if (TextCharacters.invisible(text)) {
            problems.add(TextProblem.EMPTY);
        }
        if (text.codePointCount(0, text.length()) > max) {
            problems.add(TextProblem.TOO_LONG);
        }
        if (text.codePoints()
                .anyMatch(c -> TextCharacters.refused(c) && !(breaksAllowed && TextCharacters.lineText(c)))) {
            problems.add(TextProblem.CONTROL_CHARACTER);
        }
        if (name && problems.isEmpty() && !TextCharacters.name(text)) {
            problems.add(TextProblem.NOT_A_NAME);
        }
        return new CleanText(text, problems);
    }
}
