package org.sathi.kernel.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Month and weekday names and the word order of dates in one language, from {@code calendar_<language>.properties}. */
final class CalendarWords {
    private static final CalendarWords ENGLISH = new CalendarWords("en");
    private static final CalendarWords NEPALI = new CalendarWords("ne");

    private final Properties words = new Properties();

    private CalendarWords(String language) {
        String file = "calendar_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(CalendarWords.class.getResourceAsStream(file));
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nepali for {@code ne}, English for every other language. */
    static CalendarWords of(Locale locale) {
        return "ne".equals(locale.getLanguage()) ? NEPALI : ENGLISH;
    }

    List<String> list(String key) {
        return List.of(text(key).split(","));
    }

    String text(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
