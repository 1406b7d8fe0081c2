package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.time.NepalTime;

/**
 * What somebody typed survives the end of their session, a forgotten page and a colleague who saved first (X4, X9). A form that is refused answers with the status of the refusal, and is the page
 * with what was typed.
 */
class FormKeepingJourneyIT extends Journey {

    private static final String FIELD = "#meetingPlace";
    private static final String CALENDAR = "/admin/calendar";

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
        assertThat(send(page, "#save")).isEqualTo(400);
        assertThat(page.locator("[aria-invalid=true]").getAttribute("id")).isEqualTo("nameEn");
        assertThat(page.inputValue(FIELD)).isEqualTo("typed before the refusal");
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
        assertThat(send(second, "#save")).isEqualTo(409);
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

    @Test
    @Tag("B6-12")
    void aFormThatIsSentAgainWithOtherContentIsRefusedAsByTheJsonInterface() {
        Page page = signedIn("coordinator", DESK);
        open(page, CALENDAR);
        page.fill("#on", LocalDate.now(NepalTime.ZONE).plusYears(4).toString());
        page.fill("#nameEn", "Day of the key");
        page.fill("#nameNe", "साँचोको दिन");
        Map<String, Object> form = typed(page, "holiday", "addHoliday");
        assertThat(sent(page, form).status()).isEqualTo(302);
        assertThat(sent(page, form).status()).as("the same once more").isEqualTo(302);
        form.put("nameEn", "Another day of the key");
        APIResponse reused = sent(page, form);
        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.text())
                .contains("This form was already sent with other content", "value=\"Another day of the key\"");
        open(page, CALENDAR);
        assertThat(page.locator("#holidays").innerText())
                .containsOnlyOnce("Day of the key")
                .doesNotContain("Another day");
    }

    @Test
    void whatIsNotAsAFieldIsReadIsRefusedWithAllThatIsWrong() {
        Page page = signedIn("coordinator", PHONE);
        open(page, CALENDAR);
        String attempts = page.inputValue("#attempts");
        page.fill("#attempts", "ab");
        page.fill("#holdDays", "99");
        page.fill("#graceDays", "");
        assertThat(send(page, "#saveLimits")).isEqualTo(400);
        assertThat(page.locator("#limits .field-error").allInnerTexts())
                .containsExactly("Please write a whole number.", "Give a number from 1 to 30.", "Please fill this in.");
        assertThat(page.inputValue("#attempts")).isEqualTo("ab");
        assertThat(findings(page)).isEmpty();
        assertThat(overflow(page)).isLessThanOrEqualTo(0);
        page.reload();
        assertThat(page.inputValue("#attempts"))
                .as("a reload is a visit, and nothing was changed")
                .isEqualTo(attempts);
    }

    /** Sends the form of a button as a browser does; gives the status of the page that answers. */
    private static int send(Page page, String button) {
        return page.waitForResponse(
                        answer -> answer.request().isNavigationRequest()
                                && "POST".equals(answer.request().method()),
                        () -> page.click(button))
                .status();
    }

    /** What a form would send. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> typed(Page page, String form, String button) {
        Map<String, Object> fields = (Map<String, Object>)
                page.evaluate("id => Object.fromEntries(new FormData(document.getElementById(id)))", form);
        fields.put(button, page.inputValue("#" + button));
        return fields;
    }

    /** Sends it from the page that was opened before, whatever has become of it. */
    private static APIResponse sent(Page page, Map<String, Object> fields) {
        FormData form = FormData.create();
        fields.forEach((name, value) -> form.set(name, String.valueOf(value)));
        return page.request()
                .post(
                        RunningSathi.url() + CALENDAR,
                        RequestOptions.create().setForm(form).setMaxRedirects(0));
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
