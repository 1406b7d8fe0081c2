package org.sathi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person comes in, is found again in the other script, says what they allow and takes it back, and joins a group; each answer changes at once what the pages do (M1 to M6, G4). */
class MemberJourneyIT extends Journey {

    private static final Pattern RECORD = Pattern.compile(".*/staff/members/record\\?id=.*");

    @Test
    void registeredInDevanagariFoundInLatinAndAskedBeforeAnythingIsWritten() {
        Page page = signedIn("coordinator", PHONE);
        String record = register(page);
        String id = record.substring(record.indexOf("id=") + 3);

        open(page, "/staff/members?q=jhamkumari");
        assertThat(page.locator("main")).containsText("झमकुमारी ओझा");

        plansNeedTheConsentToKeepNotes(page, id);
        groupsNeedNoRefusal(page, id);

        answer(page, id, "CONTACT", "REFUSED");
        open(page, "/staff/members/record?id=" + id);
        assertThat(page.locator("a[href^='tel:']")).hasCount(0);
        assertThat(page.locator("main")).containsText("Do not call");
        assertThat(findings(page)).isEmpty();
        assertThat(overflow(page)).isLessThanOrEqualTo(0);
    }

    /** Three steps; nothing is lost on the way back, and a name like another's is registered only after a look. */
    private String register(Page page) {
        open(page, "/staff/members/new");
        page.fill("#nameNepali", "झमकुमारी ओझा");
        page.click("#next1");
        page.fill("#phone1", "९८४१०००१२३");
        page.click("#back2");
        assertThat(page.locator("#nameNepali")).hasValue("झमकुमारी ओझा");
        page.click("#next1");
        page.click("#next2");
        assertThat(page.locator("#check")).containsText("984-1000123");
        Locator someoneElse = page.locator("#someoneElse");
        if (someoneElse.count() > 0) {
            page.click("#register");
            assertThat(page.locator("#someoneElse_m")).isVisible();
            someoneElse.check();
        }
        page.click("#register");
        page.waitForURL(RECORD);
        return page.url();
    }

    private void plansNeedTheConsentToKeepNotes(Page page, String id) {
        String plan = "/staff/plans/plan?member=" + id;
        open(page, plan);
        assertThat(page.locator(".notice-warn")).containsText("consent");
        assertThat(page.locator("a[href*='plans/write']")).hasCount(0);

        answer(page, id, "KEEP_NOTES", "GIVEN");
        open(page, plan);
        page.locator("a[href*='plans/write']").click();
        page.fill("#vision", "A room of my own.");
        page.fill("#strengths", "I sing.");
        Page second = page.context().newPage();
        open(second, "/staff/members/withdraw?id=" + id + "&purpose=KEEP_NOTES");
        second.click("#withdrawSubmit");
        second.waitForURL(Pattern.compile(".*/staff/members/consents.*"));

        page.click("#save");
        assertThat(page.locator("main")).containsText("not in force");
        open(page, plan);
        assertThat(page.locator("main")).not().containsText("A room of my own.");
        assertThat(page.locator("a[href*='plans/write']")).hasCount(0);
    }

    private void groupsNeedNoRefusal(Page page, String id) {
        answer(page, id, "JOIN_GROUP", "REFUSED");
        join(page, id);
        assertThat(page.locator("main")).containsText("does not want to take part in groups");

        answer(page, id, "JOIN_GROUP", "GIVEN");
        join(page, id);
        page.waitForURL(RECORD);
        assertThat(page.locator("main")).containsText("Thimi");
    }

    private void join(Page page, String id) {
        open(page, "/staff/groups/join?member=" + id);
        page.locator("#groupId").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Thimi"));
        page.click("#joinSubmit");
    }

    private void answer(Page page, String id, String purpose, String decision) {
        open(page, "/staff/members/consent?id=" + id + "&purpose=" + purpose);
        page.check("input[name=decision][value=" + decision + "]");
        page.check("input[name=method][value=SIGNED]");
        page.fill("#explainedBy", "Sushila Koirala");
        page.click("#consentSubmit");
        page.waitForURL(Pattern.compile(".*/staff/members/consents.*"));
    }
}
