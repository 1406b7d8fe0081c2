package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows the links that a role sees, a few of each kind of page: every one leads to a page that opens, with all its texts. */
class EveryLinkIT extends Journey {

    private static final int MOST_PAGES = 150;
    private static final int MOST_OF_A_KIND = 3;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]+)\"");
    private static final Pattern MISSING_TEXT = Pattern.compile("\\?[a-z]+(?:\\.[a-zA-Z_-]+)+\\?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coordinator",
                "facilitator",
                "specialist",
                "donor",
                "admin",
                "mh.worker",
                "hiv.admin",
                "justice.worker"
            })
    void leadsSomewhere(String who) {
        Page page = signedIn(who, DESK);
        Deque<String> open =
                new ArrayDeque<>(List.of(page.url().substring(RunningSathi.url().length())));
        Set<String> seen = new HashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            String address = open.poll();
            boolean more = kinds.merge(address.replaceAll("=[^&]*", "="), 1, Integer::sum) <= MOST_OF_A_KIND;
            if (!more || !seen.add(address)) {
                continue;
            }
            APIResponse answer = page.request().get(RunningSathi.url() + address);
            String text = answer.text();
            if (answer.status() != 200 || MISSING_TEXT.matcher(text).find()) {
                broken.add(answer.status() + " " + address);
            }
            Matcher links = LINK.matcher(text);
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                if (!link.startsWith("/jakarta.faces.resource")) {
                    open.add(link);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).hasSizeGreaterThan(2);
    }
}
