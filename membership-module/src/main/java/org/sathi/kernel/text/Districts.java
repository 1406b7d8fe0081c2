package org.sathi.kernel.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The 77 districts of Nepal in both scripts. A district is typed as its writer knows it and kept under its English name, so that lists and searches hold each one
 * once; it is shown as its reader writes it. What is none of them (a district of another country) is kept and shown as it was typed.
 */
public final class Districts {

    private static final Map<String, District> BY_NAME = byName(read());

    private Districts() {}

    /** A district and how else its name is spelled. */
    private record District(String english, String nepali, List<String> others) {}

    /** The name under which a typed district is kept; null for null. */
    public static String kept(String typed) {
        return named(typed, false);
    }

    /** The name of a district as its reader writes it; null for null. */
    public static String named(String district, boolean nepali) {
        District found = district == null ? null : BY_NAME.get(key(district));
        if (found == null) {
            return district;
        }
        return nepali ? found.nepali() : found.english();
    }

    private static Map<String, District> byName(List<District> all) {
        Map<String, District> names = new HashMap<>();
        for (District district : all) {
            names.put(key(district.english()), district);
            names.put(key(district.nepali()), district);
            district.others().forEach(other -> names.put(key(other), district));
        }
        return Map.copyOf(names);
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static List<District> read() {
        try (InputStream in = Objects.requireNonNull(Districts.class.getResourceAsStream("districts.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<District> all = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> names = List.of(line.split(","));
                all.add(new District(names.get(0), names.get(1), names.subList(2, names.size())));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException("districts.csv cannot be read", e);
        }
    }
}
