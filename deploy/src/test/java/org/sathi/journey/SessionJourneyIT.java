package org.sathi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A facilitator's session on a phone: it takes place, attendance by taps, the notes, the close; and the coordinator who opens it again. */
class SessionJourneyIT extends Journey {

    @Test
    void aSessionIsHeldMarkedNotedClosedAndOpenedAgain() {
        Page phone = signedIn("facilitator", PHONE);
        open(phone, "/staff/sessions");
        String record = phone.locator("tbody a").first().getAttribute("href");
        open(phone, record);
        phone.click("[data-opens=hold]");
        phone.click("#holdSubmit");
        phone.waitForURL(Pattern.compile(".*/staff/sessions/attendance.*"));

        mark(phone);
        String name = phone.locator(".who strong").first().innerText().split(" ")[0];
        assertThat(findings(phone)).isEmpty();
        assertThat(overflow(phone)).isLessThanOrEqualTo(0);

        guestWhoIsNotKnown(phone);
        note(phone, record, name);
        close(phone);
        reopen(record);
    }

    /** Each tap is saved at once; what is not marked stays "not recorded"; a tap can be taken back. */
    private static void mark(Page phone) {
        Locator first = phone.locator(".mark-row").nth(0);
        Locator second = phone.locator(".mark-row").nth(1);
        Locator progress = phone.locator("#progress");
        assertThat(progress).containsText("0 of");
        first.locator("[data-mark=PRESENT]").click();
        assertThat(progress).containsText("1 of");
        second.locator("[data-mark=ABSENT]").click();
        assertThat(progress).containsText("2 of");
        second.locator("[data-undo]").click();
        assertThat(progress).containsText("1 of");
        assertThat(second).containsText("Not recorded");
        phone.reload();
        assertThat(phone.locator("#progress")).containsText("1 of");
        phone.click("#all");
        assertThat(phone.locator("#undoAll")).isVisible();
        phone.click("#undoAll");
        assertThat(phone.locator("#progress")).containsText("1 of");
    }

    /** What a script sent and was refused is answered with 200: of another status the script would show nothing. */
    private static void guestWhoIsNotKnown(Page phone) {
        phone.fill("#memberCode", "NOBODY");
        Response answer = phone.waitForResponse(
                sent -> "partial/ajax".equals(sent.request().headerValue("Faces-Request")),
                () -> phone.click("#addGuest"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(phone.locator("#memberCode_m")).hasText("No member has this code.");
        assertThat(phone.locator("#memberCode")).hasValue("NOBODY");
    }

    /** A name in the shared summary is pointed out before anything is saved. */
    private void note(Page phone, String record, String name) {
        open(phone, record.replace("record", "note") + "&kind=shared");
        phone.fill("#text", "We played together. " + name + " told a story.");
        phone.click("#save");
        assertThat(phone.locator(".notice-warn").last()).containsText(name);
        phone.fill("#text", "We played together.");
        phone.click("#save");
        phone.waitForURL(Pattern.compile(".*/staff/sessions/record.*"));
        assertThat(phone.locator("main")).containsText("We played together.");
    }

    /** A gap needs its reason. */
    private static void close(Page phone) {
        phone.click("[data-opens=closing]");
        phone.click("#closingSubmit");
        assertThat(phone.locator("#gapExplanation")).isVisible();
        phone.fill("#gapExplanation", "The list was wet");
        phone.click("#closingSubmit");
        assertThat(phone.locator(".status").first()).containsText("Closed");
        assertThat(phone.locator("[data-opens=reopen]")).hasCount(0);
    }

    private void reopen(String record) {
        Page desk = signedIn("coordinator", DESK);
        open(desk, record);
        desk.click("[data-opens=reopen]");
        desk.fill("#reopen_reason", "One person was forgotten");
        desk.click("#reopenSubmit");
        assertThat(desk.locator(".status").first()).containsText("Held");
    }
}
