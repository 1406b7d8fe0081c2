package org.sathi.kernel.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Common Nepali names in Devanagari and their usual Latin spellings, from {@code names.csv}. */
final class NameTable {
    record Name(String devanagari, List<String> latin) {}

    record Pair(String devanagari, String latin) {}

    private NameTable() {}

    static List<Name> names() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NameTable.class.getResourceAsStream("names.csv")), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 2))
                    .map(cells -> new Name(cells[0], List.of(cells[1].split("\\|"))))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Pair> pairs() {
        return names().stream()
                .flatMap(name -> name.latin().stream().map(latin -> new Pair(name.devanagari(), latin)))
                .toList();
    }
}
