package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The door: one answer for every failure, a soft lock, a change of person, and a Back button that brings nothing back. */
class SignInJourneyIT extends Journey {

    @Test
    void anUnknownNameAndAWrongPasswordGetTheSameAnswer() {
        Page page = person(DESK);
        signIn(page, "nobody.here", "wrong-password");
        String unknown = page.locator("main").innerText();
        signIn(page, "donor", "wrong-password");
        assertThat(page.locator("main").innerText()).isEqualTo(unknown);
        assertThat(page.url()).contains("/login");
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForTheRightOneWithTheSameAnswer() {
        Page page = person(DESK);
        for (int i = 0; i < 6; i++) {
            signIn(page, "mh2.worker", "wrong-password");
        }
        String wrong = page.locator("main").innerText();
        signIn(page, "mh2.worker", PASSWORD);
        assertThat(page.url()).contains("/login");
        assertThat(page.locator("main").innerText()).isEqualTo(wrong);
    }

    @Test
    void afterSignOutTheBackButtonShowsNothing() {
        Page page = signedIn("coordinator", DESK);
        open(page, "/staff/members");
        assertThat(page.locator("table tbody tr").count()).isPositive();
        page.locator("details.menu summary").click();
        page.locator("form[action='/logout'] button").click();
        page.waitForURL("**/login**");
        page.goBack();
        page.waitForURL("**/login**");
        assertThat(page.content()).doesNotContain("Prajapati");
    }

    @Test
    void theNextPersonAtTheSameBrowserIsThatPerson() {
        Page page = signedIn("coordinator", DESK);
        signIn(page, "facilitator", PASSWORD);
        assertThat(page.locator(".menu-name").innerText()).contains("facilitator");
    }

    @Test
    void aProtectedAddressLeadsBackToItselfAfterSignIn() {
        Page page = person(DESK);
        open(page, "/staff/groups");
        assertThat(page.url()).contains("/login");
        page.fill("#username", "coordinator");
        page.fill("#password", PASSWORD);
        page.click("#submit");
        page.waitForURL("**/staff/groups");
    }

    @Test
    void theLanguageIsSwitchedWithoutLeavingThePage() {
        Page page = signedIn("coordinator", DESK);
        open(page, "/staff/members");
        page.locator("details.menu summary").click();
        page.locator("button[name='lang'][value='ne']").first().click();
        page.waitForURL("**/staff/members");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ne");
        assertThat(page.locator("h1").innerText()).matches(".*\\p{InDevanagari}.*");
    }
}
