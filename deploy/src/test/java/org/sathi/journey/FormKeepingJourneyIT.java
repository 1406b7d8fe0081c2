package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What somebody typed survives the end of their session, a forgotten page and a colleague who saved first (X4, X9). */
class FormKeepingJourneyIT extends Journey {

    private static final String FIELD = "#meetingPlace";

    @Test
    void aFormSentAfterTheSessionEndedIsThereAgainAfterSignInForItsWriterOnly() {
        Page page = signedIn("coordinator", DESK);
        String form = groupForm(page, "Dadikot");
        page.fill(FIELD, "दादिकोट, the hall behind the school");
        page.context().clearCookies();
        page.click("#save");
        page.waitForURL("**/login?**");
        assertThat(page.locator("main").innerText()).contains("What you typed is kept for you");

        Page stranger = signedIn("admin", DESK);
        stranger.navigate(RunningSathi.url() + form + "&draft=back");
        assertThat(stranger.content()).doesNotContain("behind the school");

        page.fill("#username", "coordinator");
        page.fill("#password", PASSWORD);
        page.click("#submit");
        page.waitForURL("**/staff/groups/edit?**");
        assertThat(page.inputValue(FIELD)).isEqualTo("दादिकोट, the hall behind the school");
        assertThat(findings(page)).isEmpty();
        page.click("#save");
        page.waitForURL("**/staff/groups/record?**");
        assertThat(page.locator("main").innerText()).contains("the hall behind the school");
        open(page, form);
        assertThat(page.locator("button[name='forget']").count()).isZero();
    }

    @Test
    void whatWasTypedAndNotSentWaitsOnItsPageUntilItIsPutBackOrThrownAway() {
        Page page = signedIn("coordinator", PHONE);
        String form = groupForm(page, "Chyamasing");
        String saved = page.inputValue(FIELD);
        page.locator(FIELD).fill("typed and left");
        page.waitForResponse(answer -> answer.url().endsWith("/drafts") && answer.status() == 204, () -> {});
        open(page, form);
        assertThat(page.inputValue(FIELD)).isEqualTo(saved);
        assertThat(overflow(page)).isLessThanOrEqualTo(0);
        page.locator("a[href*='draft=back']").click();
        page.waitForURL("**draft=back");
        assertThat(page.inputValue(FIELD)).isEqualTo("typed and left");
        page.locator("button[name='forget']").click();
        page.waitForURL(address -> !address.contains("draft"));
        assertThat(page.inputValue(FIELD)).isEqualTo(saved);
        assertThat(page.locator("button[name='forget']").count()).isZero();
    }

    @Test
    void backToARefusedFormIsAPlainVisitThatStillHasWhatWasTyped() {
        Page page = signedIn("coordinator", DESK);
        String form = groupForm(page, "Thimi");
        page.fill("#nameEn", "");
        page.fill(FIELD, "typed before the refusal");
        page.click("#save");
        page.waitForSelector("[aria-invalid=true]");
        open(page, "/staff/groups");
        assertThat(page.goBack().request().method()).isEqualTo("GET");
        assertThat(page.url()).endsWith(form);
        page.locator("a[href*='draft=back']").click();
        page.waitForURL("**draft=back");
        assertThat(page.inputValue(FIELD)).isEqualTo("typed before the refusal");
        page.locator("button[name='forget']").click();
    }

    @Test
    void aFormWhosePageIsNotKnownAnyMoreComesBackWithItsText() {
        Page page = signedIn("coordinator", DESK);
        groupForm(page, "Bageshwori");
        page.fill(FIELD, "typed into an old page");
        page.evaluate("document.getElementsByName('jakarta.faces.ViewState').forEach(s => s.value = '1:1')");
        page.click("#save");
        page.waitForURL("**draft=back");
        assertThat(page.inputValue(FIELD)).isEqualTo("typed into an old page");
        page.locator("button[name='forget']").click();
    }

    @Test
    void theSecondSaverSeesBothVersionsAndOverwritesKnowinglyOnly() {
        Page first = signedIn("coordinator", DESK);
        Page second = signedIn("coordinator", DESK);
        String form = groupForm(first, "Jawalakhel");
        open(second, form);
        first.fill(FIELD, "Ward office");
        first.click("#save");
        first.waitForURL("**/staff/groups/record?**");
        second.fill(FIELD, "Red Cross hall");
        second.click("#save");
        second.waitForSelector("#edit table");
        assertThat(second.locator("#edit table tbody tr").allInnerTexts())
                .singleElement()
                .asString()
                .contains("Ward office", "Red Cross hall");
        assertThat(second.inputValue(FIELD)).isEqualTo("Red Cross hall");
        assertThat(findings(second)).isEmpty();
        open(first, form);
        assertThat(first.inputValue(FIELD)).as("nothing is overwritten yet").isEqualTo("Ward office");
        second.click("#save");
        second.waitForURL("**/staff/groups/record?**");
        open(first, form);
        assertThat(first.inputValue(FIELD)).isEqualTo("Red Cross hall");
    }

    /** Opens the form of a group; gives its address. */
    private String groupForm(Page page, String name) {
        open(page, "/staff/groups");
        String record = page.locator("main a", new Page.LocatorOptions().setHasText(name))
                .first()
                .getAttribute("href");
        String form = record.replace("/record?", "/edit?");
        open(page, form);
        assertThat(page.locator(FIELD).count()).isOne();
        return form;
    }
}
