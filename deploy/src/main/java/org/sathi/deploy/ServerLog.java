package org.sathi.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application server's log of one start, searched for the reason why the application was not deployed.
 *
 * @param file the log
 * @param from where this start begins in it
 */
record ServerLog(Path file, long from) {
    private static final Pattern BOOTED = Pattern.compile("PayaraMicro Payara Micro .* ready in");
    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\":\\s*\\[\\s*\\]");
    private static final Pattern PROBLEM = Pattern.compile("^\\S+ SEVERE \\S+ (.+)$", Pattern.MULTILINE);
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (.+)$", Pattern.MULTILINE);
    private static final Pattern LISTED =
            Pattern.compile("^Exception 0 :\\s*\\R(?:[\\w.$]+: )?(.+)$", Pattern.MULTILINE);
    private static final int LONGEST = 300;

    /** What will be written from now on. */
    static ServerLog fromNowOn(Path file) throws IOException {
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** Once the server has booted without the application: why, as one line. */
    Optional<String> failure() {
        String text = text();
        if (!BOOTED.matcher(text).find() || !NOTHING_DEPLOYED.matcher(text).find()) {
            return Optional.empty();
        }
        return Optional.of(last(LISTED, text)
                .or(() -> last(CAUSE, text))
                .or(() -> last(PROBLEM, text))
                .orElse("it was not deployed"));
    }

    private static Optional<String> last(Pattern pattern, String text) {
        String found = null;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found = matcher.group(1).strip();
        }
        return Optional.ofNullable(found)
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line);
    }

    private String text() {
        if (!Files.exists(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Files.size(file) >= from ? from : 0);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
