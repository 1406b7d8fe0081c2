package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.ReferralState;

/** Every page for every role: who may open it, and for those who may, in both languages and widths, nothing for axe-core to find, nothing wider than the window, no missing text. */
class EveryPageIT extends Journey {

    /** The pages that need no id in their address, and the demo accounts that may open each. */
    private static final Map<String, List<String>> PAGES = Map.ofEntries(
            Map.entry("/staff/home", List.of("coordinator", "facilitator", "specialist", "donor")),
            Map.entry("/staff/members", List.of("coordinator", "facilitator", "specialist")),
            Map.entry("/staff/members/new", List.of("coordinator", "facilitator")),
            Map.entry("/staff/groups", List.of("admin", "coordinator", "facilitator")),
            Map.entry("/staff/sessions", List.of("coordinator", "facilitator")),
            Map.entry("/staff/sessions/new", List.of("coordinator", "facilitator")),
            Map.entry("/staff/specialists", List.of("coordinator")),
            Map.entry("/staff/outcomes", List.of("coordinator", "facilitator", "donor")),
            Map.entry("/staff/referrals", List.of("coordinator", "facilitator", "specialist")),
            Map.entry("/staff/agencies", List.of("admin", "coordinator", "facilitator", "specialist")),
            Map.entry("/staff/notices", List.of("coordinator", "facilitator", "specialist")),
            Map.entry("/staff/reports/referrals", List.of("coordinator", "donor")),
            Map.entry("/portal/figures", List.of("mh.admin")),
            Map.entry("/portal/notices", List.of("mh.worker", "mh.admin", "hiv.worker", "justice.worker")),
            Map.entry("/portal/inbox", List.of("mh.worker", "mh.admin", "hiv.worker", "justice.worker")),
            Map.entry("/portal/services", List.of("mh.worker", "mh.admin", "hiv.worker", "justice.worker")),
            Map.entry("/portal/place", List.of("mh.admin")),
            Map.entry("/portal/team", List.of("mh.worker", "mh.admin", "hiv.worker", "justice.worker")),
            Map.entry("/admin/home", List.of("admin")),
            Map.entry("/admin/notices", List.of("admin")),
            Map.entry("/admin/accounts", List.of("admin")),
            Map.entry("/admin/agencies", List.of("admin", "coordinator")),
            Map.entry("/admin/calendar", List.of("admin", "coordinator")),
            Map.entry("/admin/deadlines", List.of("admin", "coordinator")),
            Map.entry("/admin/audit", List.of("admin")));

    private static final List<String> PEOPLE = List.of(
            "admin",
            "coordinator",
            "facilitator",
            "specialist",
            "donor",
            "mh.worker",
            "mh.admin",
            "hiv.worker",
            "justice.worker");

    static Stream<String> people() {
        return PEOPLE.stream();
    }

    static Stream<Arguments> views() {
        return Stream.of("coordinator", "mh.admin", "admin")
                .flatMap(who -> Stream.of(Arguments.of(who, "en", DESK), Arguments.of(who, "ne", PHONE)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void opensForThoseWhoMayAndForNobodyElse(String who) {
        Page page = signedIn(who, DESK);
        PAGES.forEach((address, allowed) -> {
            Response answer = page.navigate(RunningSathi.url() + address);
            if (allowed.contains(who)) {
                assertThat(answer.status()).as(who + " " + address).isEqualTo(200);
            } else {
                assertThat(answer.status()).as(who + " " + address).isIn(403, 404);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("views")
    void readsWellInBothLanguagesAndWidths(String who, String language, int width) {
        Page page = signedIn(who, width);
        speak(page, language);
        PAGES.forEach((address, allowed) -> {
            if (allowed.contains(who)) {
                readsWell(page, address, address.substring(1).replace('/', '-') + "-" + language + "-" + width);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/portal/services, taken, en, 1280",
        "/portal/services, taken, ne, 360",
        "/portal/team, leave, en, 1280",
        "/portal/team, leave, ne, 360"
    })
    void whatAnAgencyKeepsReadsWellAndIsForItsOwnAdministratorOnly(
            String list, String name, String language, int width) {
        Page page = signedIn("mh.admin", width);
        speak(page, language);
        open(page, list);
        String address =
                page.locator("a[href^='/portal/" + name + "?id=']").first().getAttribute("href");
        readsWell(page, address, "portal-" + name + "-" + language + "-" + width);
        for (String other : List.of("hiv.admin", "mh.worker", "coordinator")) {
            assertThat(signedIn(other, width)
                            .navigate(RunningSathi.url() + address)
                            .status())
                    .as(other)
                    .isIn(403, 404);
        }
    }

    static Stream<Arguments> forms() {
        return Stream.of(Arguments.of("en", DESK), Arguments.of("ne", PHONE));
    }

    /** A referral of each state that the demo has, as the sender's side reads it, and the steps of sending one. */
    @ParameterizedTest
    @MethodSource("forms")
    void aReferralReadsWellInEveryStateForTheProgramme(String language, int width) {
        Page page = signedIn("coordinator", width);
        speak(page, language);
        for (ReferralState state : EnumSet.complementOf(EnumSet.of(ReferralState.DRAFT))) {
            String address = first(page, "/staff/referrals?list=all&state=" + state, "/staff/referrals/");
            assertThat(address).as(state.name()).isNotNull();
            readsWell(page, address, picture("referral-staff-" + code(state), language, width));
        }
        Page writer = signedIn("facilitator", width);
        speak(writer, language);
        String draft = first(writer, "/staff/referrals?list=my-drafts", "/staff/referrals/");
        readsWell(writer, draft, picture("referral-staff-draft", language, width));
        String id = draft.substring(draft.indexOf("id="));
        for (String step : List.of("new", "service", "tell", "consent", "check")) {
            readsWell(writer, "/staff/referrals/" + step + "?" + id, picture("wizard-" + step, language, width));
        }
    }

    /** The same as the agencies read it; what nobody has opened yet stays unopened. */
    @ParameterizedTest
    @MethodSource("forms")
    void aReferralReadsWellInEveryStateForAgencies(String language, int width) {
        Set<ReferralState> seen = EnumSet.noneOf(ReferralState.class);
        for (String who : List.of("mh.worker", "hiv.worker", "justice.worker")) {
            Page page = signedIn(who, width);
            speak(page, language);
            for (InboxList list : List.of(InboxList.NEW, InboxList.ACTIVE, InboxList.CLOSED)) {
                for (ReferralState state : list.states()) {
                    if (state != ReferralState.REQUESTED && !seen.contains(state)) {
                        String found = "/portal/inbox?list=" + code(list) + "&state=" + code(state);
                        String address = first(page, found, "/portal/referral?id=");
                        if (address != null) {
                            seen.add(state);
                            readsWell(page, address, picture("referral-agency-" + code(state), language, width));
                        }
                    }
                }
            }
        }
        assertThat(seen)
                .contains(
                        ReferralState.RECEIVED,
                        ReferralState.ACCEPTED,
                        ReferralState.IN_PROGRESS,
                        ReferralState.ON_HOLD,
                        ReferralState.COMPLETED,
                        ReferralState.REJECTED);
    }

    /** The address of the first row of a list, or null when it is empty. */
    private String first(Page page, String list, String start) {
        open(page, list);
        Locator rows = page.locator("tbody a[href^='" + start + "']");
        return rows.count() == 0 ? null : rows.first().getAttribute("href");
    }

    private static String picture(String what, String language, int width) {
        return what + "-" + language + "-" + width;
    }

    /** As it stands in an address. */
    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void readsWell(Page page, String address, String name) {
        open(page, address);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("sathi.home"), "target", "screenshots", name + ".png"))
                .setFullPage(true));
        assertThat(findings(page)).as(name).isEmpty();
        assertThat(overflow(page)).as(name + " is wider than its window").isLessThanOrEqualTo(0);
        assertThat(page.content()).as(name + " lacks a text").doesNotContainPattern("\\?[a-z]+\\.[a-z.-]+\\?");
    }
}
