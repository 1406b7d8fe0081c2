package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes out of the printer. */
class PaperJourneyIT extends Journey {

    private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");

    @Test
    @Tag("A-10")
    void theSlipIsOneSheet() {
        Page staff = signedIn("coordinator", DESK);
        open(staff, "/staff/referrals/slip?" + accepted(staff));
        assertThat(sheets(staff)).isEqualTo(1);
    }

    @Test
    @Tag("A-22")
    @Tag("A-23")
    void everySheetOfTheAccountingSaysWhoseItIsAndThatItIsNotToBePassedOn() {
        Page staff = signedIn("coordinator", DESK);
        String person = person(staff);
        open(staff, "/staff/members/disclosures?" + person);
        assertThat(foot(staff)).contains("may not pass it on");
        open(staff, "/staff/members/told?" + person + "&in=en");
        assertThat(foot(staff)).contains("may not pass it on");
        open(staff, "/staff/members/told?" + person + "&in=ne");
        assertThat(foot(staff)).contains("मञ्जुरी बिना अरूलाई दिन पाउँदैन");
        assertThat(sheets(staff)).isPositive();
    }

    @Test
    @Tag("A-22")
    @Tag("A-23")
    void theAccountingAsAFileSaysThatItIsNotToBePassedOn() {
        Page staff = signedIn("coordinator", DESK);
        open(staff, "/staff/members/disclosures?" + person(staff));
        for (String language : List.of("en", "ne")) {
            String address = staff.locator("main a[href*='format=csv'][lang='" + language + "']")
                    .getAttribute("href");
            APIResponse file = staff.context().request().get(RunningSathi.url() + address);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().get("content-disposition")).startsWith("attachment");
            List<String> lines = file.text().lines().toList();
            assertThat(lines).hasSizeGreaterThan(2);
            assertThat(lines.get(lines.size() - 1))
                    .contains(language.equals("en") ? "may not pass it on" : "मञ्जुरी बिना अरूलाई दिन पाउँदैन");
        }
    }

    @Test
    @Tag("A-23")
    void whatCanOnlyBeDoneOnTheScreenIsNotPrinted() {
        Page staff = signedIn("coordinator", DESK);
        open(staff, "/staff/referrals/referral?" + accepted(staff));
        assertThat(staff.locator("#messageForm").isVisible()).isTrue();
        staff.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(staff.locator("#messageForm").isVisible()).isFalse();
        assertThat(staff.locator("main").innerText()).doesNotContain("What else you can do");
    }

    /** Somebody of whom something was told; gives the id as it stands in the address. */
    private String person(Page staff) {
        open(staff, "/staff/referrals/referral?" + accepted(staff));
        String record = staff.locator("main a[href^='/staff/members/record?id=']")
                .first()
                .getAttribute("href");
        return record.substring(record.indexOf("id="));
    }

    /** The foot that a browser repeats on each sheet; on the screen it is not there. */
    private static String foot(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator("tfoot.each-sheet").isVisible()).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("tfoot.each-sheet").evaluate("foot => getComputedStyle(foot).display"))
                .isEqualTo("table-footer-group");
        return page.locator("tfoot.each-sheet").innerText();
    }

    private static long sheets(Page page) {
        String paper = new String(
                page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)),
                StandardCharsets.ISO_8859_1);
        return SHEET.matcher(paper).results().count();
    }

    /** One that an agency has accepted; gives the id as it stands in the address. */
    private String accepted(Page staff) {
        open(staff, "/staff/referrals?list=all&state=ACCEPTED");
        String referral = staff.locator("tr[data-href]").first().getAttribute("data-href");
        return referral.substring(referral.indexOf("id="));
    }
}
