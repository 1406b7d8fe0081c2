package org.sathi.sessions.internal.meeting;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sathi.kernel.text.NameTokens;

/**
 * Finds words of a text that sound like a name of somebody on the list, in either script (S9). It warns and never decides: a name can also be an everyday word.
 */
final class NameSpotter {

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{M}\\u200C\\u200D'’.-]+");
    /** Shorter words are left alone: they sound like too much else. */
    private static final int SHORTEST = 3;
    /** Endings that Nepali writes together with the name: of, by, to, with, from, and the plural. */
    private static final List<String> ENDINGS =
            List.of("हरूको", "हरूले", "हरू", "सँग", "बाट", "लाई", "को", "का", "की", "ले", "मा");

    private final Set<String> tokens = new HashSet<>();

    /** Looks for the given names. */
    NameSpotter(Collection<String> names) {
        for (String name : names) {
            for (String word : words(name)) {
                tokens.addAll(tokensOf(word));
            }
        }
    }

    /** The words of the text that sound like one of the names, each once, in the order of the text. */
    List<String> spot(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : words(text)) {
            if (soundsLikeName(word)) {
                found.add(word);
            }
        }
        return List.copyOf(found);
    }

    private boolean soundsLikeName(String word) {
        return matches(word) || ENDINGS.stream().anyMatch(end -> word.endsWith(end) && matches(cut(word, end)));
    }

    private static String cut(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    private boolean matches(String word) {
        return longEnough(word) && tokensOf(word).stream().anyMatch(tokens::contains);
    }

    private static List<String> words(String text) {
        return BREAKS.splitAsStream(text == null ? "" : text)
                .map(word -> word.replaceAll("^['’.-]+|['’.-]+$", "").replaceAll("['’]s$", ""))
                .filter(NameSpotter::longEnough)
                .toList();
    }

    private static boolean longEnough(String word) {
        return word.codePointCount(0, word.length()) >= SHORTEST;
    }

    private static List<String> tokensOf(String word) {
        return NameTokens.words(word);
    }
}
