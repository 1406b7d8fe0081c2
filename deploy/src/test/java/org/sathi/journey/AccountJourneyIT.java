package org.sathi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
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

    @Test
    @Tag("B6-14")
    void whoMovesToAnotherAgencyFindsNothingBehindAnOldBookmark() {
        Page admin = signedIn("admin", DESK);
        open(admin, "/admin/accounts/new");
        admin.fill("#username", "journey.mover");
        admin.fill("#displayName", "Journey Mover");
        admin.selectOption("#role", "AGENCY_WORKER");
        admin.selectOption("#agencyId", new SelectOption().setLabel("Asha Mental Health Centre"));
        admin.click("#save");
        admin.waitForURL(Pattern.compile(".*/admin/accounts/record.*"));
        String account = admin.url().substring(admin.url().indexOf("id="));
        admin.click("[data-opens=reset]");
        admin.click("#resetSubmit");
        Page worker = person(PHONE);
        worker.navigate(admin.locator("#link").inputValue());
        worker.fill("#password", OWN_PASSWORD);
        worker.fill("#again", OWN_PASSWORD);
        worker.click("#choose");
        signIn(worker, "journey.mover", OWN_PASSWORD);
        open(worker, "/portal/inbox?list=active");
        String bookmark =
                worker.locator("a[href^='/portal/referral?id=']").first().getAttribute("href");
        assertEquals(200, worker.navigate(RunningSathi.url() + bookmark).status());

        open(admin, "/admin/accounts/edit?" + account);
        admin.selectOption("#agencyId", new SelectOption().setLabel("Ujyalo Counselling Service"));
        admin.click("#save");
        admin.waitForURL(Pattern.compile(".*/admin/accounts/record.*"));

        worker.navigate(RunningSathi.url() + bookmark);
        worker.waitForURL(Pattern.compile(".*/login.*"));
        signIn(worker, "journey.mover", OWN_PASSWORD);
        Response old = worker.navigate(RunningSathi.url() + bookmark);
        String said = worker.locator("main").innerText();
        Response invented =
                worker.navigate(RunningSathi.url() + "/portal/referral?id=00000000-0000-4000-8000-000000000000");
        assertEquals(404, old.status());
        assertEquals(404, invented.status());
        assertEquals(without(said), without(worker.locator("main").innerText()));
        for (String list : List.of("new", "active", "attention", "closed")) {
            open(worker, "/portal/inbox?list=" + list);
            assertThat(worker.locator("a[href='" + bookmark + "']")).hasCount(0);
        }
    }

    /** What a page says, but for the number of its request. */
    private static String without(String said) {
        return said.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
    }
}
