package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator refers a person, step by step; what is refused says so at its field, and what was typed is there again after Back, in a new sign-in and in a second window. */
class ReferralWizardJourneyIT extends Journey {

    private static final ZoneId NEPAL = ZoneId.of("Asia/Kathmandu");

    /** Whether how the person may be reached stands before all by which they can be reached, in the page's order and to the eye. */
    private static final String SAFE_FIRST = """
            () => {
              const safe = document.querySelector('.safe-contact');
              const ways = [...document.querySelectorAll('a.phone, .safe-contact ~ .facts')];
              return safe !== null && document.querySelector('a.phone') !== null && ways.every(way =>
                (safe.compareDocumentPosition(way) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
                && safe.getBoundingClientRect().bottom <= way.getBoundingClientRect().top);
            }
            """;

    @Test
    @Tag("A-2")
    @Tag("A-11")
    @Tag("A-12")
    @Tag("A-18")
    @Tag("T3")
    void aPersonIsReferredStepByStepAndNothingTypedIsLost() {
        Page page = signedIn("coordinator", DESK);
        open(page, "/staff/referrals/new");
        page.fill("#text", "sita");
        page.locator("#search").click();
        page.locator("a[href*='/staff/referrals/new?member=']").first().click();
        page.locator("#next").click();
        assertThat(page.locator("#need_m").innerText()).isNotBlank();
        page.locator("input[value='LEGAL_AID']").check();
        page.locator("#next").click();
        page.waitForURL("**/staff/referrals/service?id=*");
        String draft = page.url().substring(page.url().indexOf("id="));

        open(page, "/staff/referrals/check?" + draft);
        assertThat(page.url()).contains("/staff/referrals/service?");
        assertThat(page.locator("#serviceForm .card").first().innerText()).contains("Room as of");
        page.locator("#serviceForm [type=submit]").first().click();
        page.waitForURL("**/staff/referrals/consent?id=*");
        assertThat(page.locator(".ticks").innerText()).doesNotContain("HIV");

        page.locator("input[value='THUMB_PRINT']").check();
        page.selectOption("#language", "ne");
        page.fill("#place", "घर, Thimi");
        page.locator("#consentForm #next").click();
        assertThat(page.locator("#witness_m").innerText()).isNotBlank();
        assertThat(page.inputValue("#place")).isEqualTo("घर, Thimi");
        assertThat(findings(page)).isEmpty();
        page.locator("#back").click();
        page.waitForURL("**/staff/referrals/service?id=*");

        Page later = signedIn("coordinator", PHONE);
        open(later, "/staff/referrals/consent?" + draft);
        assertThat(later.inputValue("#place")).isEqualTo("घर, Thimi");
        assertThat(later.locator("input[value='THUMB_PRINT']").isChecked()).isTrue();
        assertThat(overflow(later)).isLessThanOrEqualTo(0);
        Page second = later.context().newPage();
        open(second, "/staff/referrals/consent?" + draft);
        second.fill("#place", "Office");
        second.locator("#later").click();
        second.waitForURL("**/staff/referrals/referral?id=*");
        later.fill("#witness", "Hari");
        later.locator("#later").click();
        later.waitForLoadState();
        assertThat(later.url()).contains("/staff/referrals/consent");
        assertThat(later.inputValue("#witness")).isEqualTo("Hari");
        later.locator("#consentForm #next").click();
        later.waitForURL("**/staff/referrals/tell?id=*");

        later.selectOption("#reason", "MEMBER_ASKED");
        later.locator("input[value='ROUTINE']").check();
        later.locator("input[name='safeContact'][value='true']").check();
        later.locator("#noCalls").check();
        later.locator("#next").click();
        later.waitForURL("**/staff/referrals/check?id=*");
        assertThat(findings(later)).isEmpty();
        later.locator("#send").dblclick();
        later.waitForURL("**/staff/referrals/referral?id=*");
        assertThat(later.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .count())
                .isEqualTo(1);

        open(page, "/staff/referrals/tell?" + draft);
        assertThat(page.url()).contains("/staff/referrals/referral?");
        assertThat(page.locator("main").innerText()).contains("Sent");
        howToReachThemStandsFirst("/portal/referral?" + draft);
    }

    private void howToReachThemStandsFirst(String referral) {
        Page worker = signedIn("justice.worker", PHONE);
        open(worker, referral);
        assertThat(worker.locator(".safe-contact").innerText()).contains("How exactly is shown after you accept");
        assertThat(worker.locator("a.phone").count()).isZero();
        worker.locator("button[data-opens='accept']").first().click();
        worker.fill("#accept_firstContactOn", LocalDate.now(NEPAL).plusDays(2).toString());
        worker.locator("#acceptSubmit").click();
        worker.waitForLoadState();
        assertThat(worker.locator(".safe-contact").innerText()).contains("Do not telephone");
        for (Media media : List.of(Media.PRINT, Media.SCREEN)) {
            worker.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            assertThat(worker.evaluate(SAFE_FIRST)).as(media.name()).isEqualTo(true);
        }
        assertThat(findings(worker)).isEmpty();
    }
}
