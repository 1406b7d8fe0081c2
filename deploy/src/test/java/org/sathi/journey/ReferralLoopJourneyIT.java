package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The closed loop in two browsers: the agency accepts, works and closes a referral, and the programme sees each step; another agency sees nothing. */
class ReferralLoopJourneyIT extends Journey {

    @Test
    @Tag("A-1")
    @Tag("A-23")
    @Tag("A-26")
    @Tag("A-27")
    @Tag("A-29")
    @Tag("B6-1")
    void anAgencyTakesAReferralAndTheProgrammeSeesHowItEnds() {
        Page worker = signedIn("justice.worker", DESK);
        Page staff = signedIn("coordinator", DESK);
        open(worker, "/portal/inbox");
        worker.locator("table a[href^='/portal/referral?id=']").first().click();
        worker.waitForURL("**/portal/referral?id=*");
        String referral = worker.url().substring(worker.url().indexOf("id="));
        String preview = worker.locator("main").innerText();
        assertThat(worker.locator("button[data-opens='accept']").count()).isPositive();
        assertThat(worker.locator("a.phone").count()).isZero();
        notPassedOn(worker);
        assertThat(findings(worker)).isEmpty();

        Page late = signedIn("justice.admin", PHONE);
        open(late, "/portal/referral?" + referral);
        accept(worker);
        assertThat(worker.locator("button[data-opens='accept']").count()).isZero();
        accept(late);
        assertThat(late.locator("main .notice").first().innerText())
                .contains("Pratima Sharma was faster", "Accepted", Integer.toString(today().getYear()));
        assertThat(late.locator("button[data-opens='accept']").count()).isZero();
        assertThat(worker.locator("main").innerText()).isNotEqualTo(preview);
        notPassedOn(worker);

        worker.locator("button[data-opens='contact']").first().click();
        worker.locator("#contactForm input[value='AT_AGENCY']").check();
        worker.locator("#contactForm input[value='REACHED']").check();
        worker.fill("#contact_on", today().toString());
        worker.locator("#contactSubmit").click();
        worker.waitForLoadState();
        worker.locator("button[data-opens='start']").first().click();
        worker.locator("#startSubmit").click();
        worker.waitForLoadState();
        worker.locator("button[data-opens='complete']").first().click();
        worker.locator("#completeForm input[value='RESOLVED']").check();
        worker.selectOption("#complete_delivered", "LEGAL_AID");
        worker.fill("#complete_on", today().toString());
        worker.locator("#completeSubmit").click();
        worker.waitForLoadState();
        assertThat(findings(worker)).isEmpty();

        open(staff, "/staff/referrals/referral?" + referral);
        assertThat(staff.locator("main").innerText()).contains("Completed");
        assertThat(staff.locator("button[data-opens='help']").count()).isPositive();
        assertThat(findings(staff)).isEmpty();

        Page stranger = signedIn("hiv.worker", DESK);
        Response real = stranger.navigate(RunningSathi.url() + "/portal/referral?" + referral);
        Response invented =
                stranger.navigate(RunningSathi.url() + "/portal/referral?id=00000000-0000-4000-8000-000000000000");
        assertThat(real.status()).isEqualTo(404).isEqualTo(invented.status());
    }

    @Test
    @Tag("A-10")
    void theSlipShowsNothingOnItsOutsideButACodeAndATelephone() {
        Page staff = signedIn("coordinator", DESK);
        open(staff, "/staff/referrals?list=all");
        String referral =
                staff.locator("tr[data-href]:has-text('Accepted')").first().getAttribute("data-href");
        open(staff, referral);
        String person = staff.locator(".record-head h1").innerText();
        open(staff, "/staff/referrals/slip?" + referral.substring(referral.indexOf("id=")));
        String code = staff.locator(".slip-code").innerText().strip();
        String outside = staff.locator(".slip-outside").innerText().strip();
        assertThat(code).matches("[A-Z0-9]{5,8}");
        assertThat(outside.replace(code, "")).doesNotContainPattern("\\p{L}");
        assertThat(staff.locator(".slip").innerText()).doesNotContain(person);
        assertThat(findings(staff)).isEmpty();
    }

    private static void accept(Page page) {
        page.locator("button[data-opens='accept']").first().click();
        page.fill("#accept_firstContactOn", today().plusDays(2).toString());
        page.locator("#acceptSubmit").click();
        page.waitForLoadState();
    }

    /** The notice stands on the screen and on the paper. */
    private static void notPassedOn(Page page) {
        for (Media media : List.of(Media.PRINT, Media.SCREEN)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            assertThat(page.locator(".redisclosure").isVisible())
                    .as(media.name())
                    .isTrue();
            assertThat(page.locator(".redisclosure").innerText()).contains("Do not pass it on");
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Kathmandu"));
    }
}
