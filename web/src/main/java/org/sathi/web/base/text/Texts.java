package org.sathi.web.base.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Every text of the product, merged from one bundle pair per area ({@code <area>_en} and {@code <area>_ne}). */
@ApplicationScoped
public class Texts {

    /** The areas, each with its own bundle pair; an area whose files do not exist yet is simply empty. */
    public static final List<String> AREAS = List.of(
            "common",
            "login",
            "home",
            "members",
            "groups",
            "sessions",
            "plans",
            "outcomes",
            "referrals",
            "refsend",
            "portal",
            "work",
            "disclosure",
            "agencies",
            "admin",
            "errors",
            "notices",
            "times",
            "logged",
            "reports",
            "closing",
            "places",
            "several",
            "clock");

    private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");
    private static final String FOLDER = "/org/sathi/web/messages/";

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /** Reads the bundles once. */
    public Texts() {
        for (Language language : Language.values()) {
            Map<String, String> merged = new ConcurrentHashMap<>();
            AREAS.forEach(area -> merge(FOLDER + area + "_" + language.tag() + ".properties", merged));
            texts.put(language, Map.copyOf(merged));
        }
    }

    /** Whether there is a text for this key. */
    public boolean has(String key) {
        return key != null && texts.get(Language.EN).containsKey(key);
    }

    /** All keys of a language. */
    public Map<String, String> all(Language language) {
        return texts.get(language);
    }

    /**
     * The text of a key; an unknown key gives itself between question marks, so that it is seen in a test and harmless
     * to a reader.
     */
    public String get(Language language, String key) {
        String text = texts.get(language).get(key);
        if (text == null) {
            text = texts.get(Language.EN).get(key);
        }
        return text == null ? "?" + key + "?" : text;
    }

    /** The text of a key with its places {0}, {1}, ... filled by the values as they are; an apostrophe needs no doubling. */
    public String get(Language language, String key, Object... values) {
        String text = get(language, key);
        for (int i = 0; values != null && i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text of a key of which the values are not known; a gap shows where they would stand. */
    public String withGaps(Language language, String key) {
        return PLACE.matcher(get(language, key)).replaceAll("…");
    }

    private static void merge(String path, Map<String, String> into) {
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                return;
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
