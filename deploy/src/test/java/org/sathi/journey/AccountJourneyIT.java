package org.sathi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An account from its making to its end: the owner chooses the password by a link that works once; closing the account ends what is open. */
class AccountJourneyIT extends Journey {

    private static final String USERNAME = "journey.donor";
    private static final String OWN_PASSWORD = "a quiet river in the morning";

    @Test
    void madeSignedInWithAndClosed() {
        Page admin = signedIn("admin", DESK);
        open(admin, "/admin/accounts/new");
        admin.fill("#username", USERNAME);
        admin.fill("#displayName", "Journey Donor");
        admin.selectOption("#role", "REPORT_VIEWER");
        admin.click("#save");
        admin.waitForURL(Pattern.compile(".*/admin/accounts/record.*"));
        String record = admin.url();
        admin.click("[data-opens=reset]");
        admin.click("#resetSubmit");
        String link = admin.locator("#link").inputValue();

        Page owner = person(PHONE);
        owner.navigate(link);
        owner.fill("#password", OWN_PASSWORD);
        owner.fill("#again", OWN_PASSWORD);
        owner.click("#choose");
        signIn(owner, USERNAME, OWN_PASSWORD);
        owner.waitForURL(Pattern.compile(".*/staff/outcomes.*"));

        Page again = person(PHONE);
        again.navigate(link);
        assertThat(again.locator("#password")).hasCount(0);

        open(admin, record.substring(record.indexOf("/admin")));
        admin.click("[data-opens=close]");
        admin.fill("#reason", "The project is over.");
        admin.click("#closeSubmit");
        assertThat(admin.locator(".status").first()).containsText("Closed");

        open(owner, "/staff/outcomes");
        owner.waitForURL(Pattern.compile(".*/login.*"));
        signIn(owner, USERNAME, OWN_PASSWORD);
        owner.waitForURL(Pattern.compile(".*/login.*"));
    }
}
