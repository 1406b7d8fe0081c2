package org.sathi.referrals.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A look at a PDF without reading its compressed parts: it ends where it says so (nothing hangs on behind, such as an archive that makes it two things at once) and
 * names nothing that acts or carries other files. What is hidden in compressed parts is for a scanner.
 */
final class PdfLook {

    private static final String END = "%%EOF";
    private static final String ARCHIVE_END = "PK\u0005\u0006";
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern ACTS = Pattern.compile(
            "/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|XFA)(?![A-Za-z0-9])");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

    private PdfLook() {}

    /** Whether it is a PDF and nothing else, as far as can be seen. */
    static boolean isPlain(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf(END);
        boolean whole = end > 0 && text.substring(end + END.length()).isBlank();
        return whole
                && !text.contains(ARCHIVE_END)
                && !ACTS.matcher(names(text)).find();
    }

    /** The text outside of streams, with the names written plainly. */
    private static String names(String text) {
        StringBuilder outside = new StringBuilder();
        Matcher stream = STREAM.matcher(text);
        int from = 0;
        while (stream.find(from)) {
            outside.append(text, from, stream.start());
            int close = text.indexOf("endstream", stream.end());
            if (close < 0) {
                return plain(outside.append(text, stream.end(), text.length()));
            }
            from = close + "endstream".length();
        }
        return plain(outside.append(text, from, text.length()));
    }

    private static String plain(StringBuilder outside) {
        return ESCAPED.matcher(outside)
                .replaceAll(hit -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hit.group(1), 16))));
    }
}
