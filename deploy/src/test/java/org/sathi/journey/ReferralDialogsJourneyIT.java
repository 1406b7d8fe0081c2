package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The steps of both sides in two browsers: each sees what the other did, a refused dialog keeps what was typed, and a withdrawn consent closes the page that is still open. */
class ReferralDialogsJourneyIT extends Journey {

    @Test
    @Tag("A-31")
    @Tag("A-33")
    @Tag("A-37")
    @Tag("A-39")
    @Tag("T10")
    @Tag("T11")
    @Tag("T12")
    void holdResumeAttemptsCompletionAndTheAnswerOfThePerson() {
        Page worker = signedIn("mh.worker", DESK);
        Page staff = signedIn("coordinator", DESK);
        String referral = accepted(worker);

        press(worker, "hold");
        worker.locator("#holdForm input[value='WAITLIST']").check();
        worker.fill("#hold_reviewOn", today().plusDays(300).toString());
        send(worker, "hold");
        assertThat(worker.locator("#hold_reviewOn_m").innerText()).isNotBlank();
        assertThat(worker.inputValue("#hold_reviewOn"))
                .isEqualTo(today().plusDays(300).toString());
        worker.fill("#hold_reviewOn", today().plusDays(10).toString());
        send(worker, "hold");
        open(staff, "/staff/referrals/referral?" + referral);
        assertThat(staff.locator(".record-head").innerText()).contains("On hold");
        press(worker, "resume");
        send(worker, "resume");

        attempt(worker, "NO_ANSWER");
        press(worker, "fail");
        worker.locator("#failForm input[value='UNABLE_TO_CONTACT']").check();
        worker.fill("#fail_text", "Nobody answered.");
        worker.fill("#fail_on", today().toString());
        send(worker, "fail");
        assertThat(worker.locator("#fail_reason_m").innerText()).contains("Attempts needed: 3");
        assertThat(worker.locator("dialog[open]").getAttribute("id")).isEqualTo("fail");
        assertThat(worker.inputValue("#fail_text")).isEqualTo("Nobody answered.");
        worker.locator("#failForm [data-closes]").click();
        attempt(worker, "REACHED");
        press(worker, "complete");
        worker.locator("#completeForm input[value='PARTLY']").check();
        worker.selectOption("#complete_whyPartly", "NOT_ENOUGH_ROOM");
        worker.selectOption("#complete_delivered", "COUNSELLING");
        worker.fill("#complete_on", today().toString());
        send(worker, "complete");

        staff.reload();
        press(staff, "help");
        staff.locator("#helpForm input[type='radio']").first().check();
        staff.fill("#help_on", today().toString());
        send(staff, "help");
        assertThat(staff.locator(".lead-sentence").innerText()).contains("stands below");
        assertThat(findings(staff)).isEmpty();
    }

    @Test
    @Tag("T14")
    @Tag("T15")
    void theProgrammeAsksToCancelAndTheAgencyAgrees() {
        Page worker = signedIn("mh.worker", DESK);
        Page staff = signedIn("coordinator", DESK);
        String referral = accepted(worker);

        open(staff, "/staff/referrals/referral?" + referral);
        press(staff, "ask");
        staff.locator("#askForm input[value='OTHER']").check();
        send(staff, "ask");
        assertThat(staff.locator("#ask_text_m").innerText()).isNotBlank();
        staff.fill("#ask_text", "The person moved away.");
        send(staff, "ask");

        worker.reload();
        press(worker, "cancel");
        send(worker, "cancel");
        staff.reload();
        assertThat(staff.locator(".record-head").innerText()).contains("Cancelled");
        assertThat(worker.locator("main").innerText()).doesNotContain("Phone");
    }

    @Test
    @Tag("A-15")
    @Tag("B6-3")
    @Tag("T21")
    @Tag("T23")
    void aConsentThatIsTakenBackClosesTheOpenPageAndANewOneOpensIt() {
        Page worker = signedIn("hiv.worker", DESK);
        Page staff = signedIn("coordinator", DESK);
        String referral = accepted(worker);
        String person = worker.locator("h1").innerText();
        press(worker, "schedule");
        worker.fill("#schedule_on", today().plusDays(3).toString());
        worker.fill("#schedule_at", "10:30");
        worker.fill("#schedule_place", "Room seven");
        send(worker, "schedule");
        assertThat(worker.locator("main").innerText()).contains("Room seven");

        open(staff, "/staff/referrals/referral?" + referral);
        press(staff, "withdraw");
        send(staff, "withdraw");
        worker.fill("#message_text", "May I still call?");
        worker.locator("#messageSubmit").click();
        worker.waitForLoadState();
        assertThat(worker.locator("main").innerText()).doesNotContain(person, "Room seven");
        assertThat(worker.locator("button[data-opens='stop']").count()).isPositive();
        assertThat(findings(worker)).isEmpty();

        staff.locator("a[href*='/staff/referrals/consent']").first().click();
        staff.locator("input[value='SIGNED']").check();
        staff.selectOption("#language", "ne");
        staff.locator("#consentForm #next").click();
        staff.waitForURL("**/staff/referrals/referral?id=*");
        open(worker, "/portal/referral?" + referral);
        assertThat(worker.locator("h1").innerText()).isEqualTo(person);
    }

    @Test
    @Tag("T12")
    void theSecondOfTwoWhoCloseSeesWhoWasFasterAndFindsWhatWasTyped() {
        Page first = signedIn("mh.worker", DESK);
        Page second = signedIn("mh.admin", DESK);
        String referral = accepted(first);
        open(second, "/portal/referral?" + referral);

        press(second, "hold");
        second.fill("#hold_reviewOn", today().plusDays(10).toString());
        send(second, "hold");
        assertThat(second.locator("#hold_reason_m").isVisible())
                .as("a choice that was not made opens its dialog again")
                .isTrue();
        open(second, "/portal/referral?" + referral);

        closing(first, "We met twice.");
        closing(second, "Nobody else had noted this.");
        send(first, "complete");
        send(second, "complete");
        assertThat(second.locator("main .notice").first().innerText()).contains("was faster", "Completed");
        assertThat(second.locator("button[data-opens='complete']").count()).isZero();
        open(second, "/portal/referral?" + referral);
        assertThat(second.locator(".kept-text").innerText()).contains("Nobody else had noted this.");
        assertThat(findings(second)).isEmpty();
    }

    @Test
    @Tag("T2")
    @Tag("B6-15")
    void anOldBookmarkOfAThrownAwayDraftSaysWhoThrewItAway() {
        Page staff = signedIn("coordinator", DESK);
        open(staff, "/staff/referrals/new");
        staff.fill("#text", "sita");
        staff.locator("#search").click();
        staff.locator("a[href*='/staff/referrals/new?member=']").first().click();
        staff.locator("input[value='LEGAL_AID']").check();
        staff.locator("#next").click();
        staff.waitForURL("**/staff/referrals/service?id=*");
        String draft =
                "/staff/referrals/referral?" + staff.url().substring(staff.url().indexOf("id="));
        open(staff, draft);
        press(staff, "discard");
        send(staff, "discard");
        Response gone = staff.navigate(RunningSathi.url() + draft);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(staff.locator("main").innerText()).contains("thrown away", "threw this draft away on");
        assertThat(findings(staff)).isEmpty();
    }

    @Test
    @Tag("A-36")
    @Tag("T26")
    void whatNobodyWorksOnIsOfferedToTakeAndTheProgrammeReadsIt() {
        Page admin = signedIn("hiv.admin", DESK);
        Page worker = signedIn("hiv.worker", DESK);
        Page staff = signedIn("coordinator", DESK);
        open(admin, "/portal/inbox?list=active");
        admin.locator("table a[href^='/portal/referral?id=']").first().click();
        admin.waitForURL("**/portal/referral?id=*");
        String referral = admin.url().substring(admin.url().indexOf("id="));
        press(admin, "assign");
        admin.selectOption("#assign_workerId", "");
        send(admin, "assign");
        assertThat(admin.locator(".lead-sentence").innerText()).startsWith("Nobody works on this");
        assertThat(admin.locator(".record-head button").innerText()).contains("Give it to somebody");

        open(staff, "/staff/referrals/referral?" + referral);
        assertThat(staff.locator(".lead-sentence").innerText()).contains("Nobody there works on it");
        open(worker, "/portal/referral?" + referral);
        worker.locator(".record-head button[data-opens='assign']").click();
        worker.locator("#takeSubmit").click();
        worker.waitForLoadState();
        assertThat(worker.locator(".lead-sentence").innerText()).startsWith("You ");
        staff.reload();
        assertThat(staff.locator(".lead-sentence").innerText()).doesNotContain("Nobody");
        assertThat(findings(worker)).isEmpty();
    }

    private static void closing(Page page, String words) {
        press(page, "complete");
        page.locator("#completeForm input[value='RESOLVED']").check();
        page.selectOption("#complete_delivered", "COUNSELLING");
        page.fill("#complete_on", today().toString());
        page.fill("#complete_text", words);
    }

    /** Takes the latest of those that wait for an answer; gives the id as it stands in the address. */
    private String accepted(Page worker) {
        open(worker, "/portal/inbox?list=new");
        worker.locator("table a[href^='/portal/referral?id=']").last().click();
        worker.waitForURL("**/portal/referral?id=*");
        press(worker, "accept");
        worker.fill("#accept_firstContactOn", today().plusDays(2).toString());
        send(worker, "accept");
        return worker.url().substring(worker.url().indexOf("id="));
    }

    private static void attempt(Page worker, String result) {
        press(worker, "contact");
        worker.locator("#contactForm input[value='AT_AGENCY']").check();
        worker.locator("#contactForm input[value='" + result + "']").check();
        worker.fill("#contact_on", today().toString());
        send(worker, "contact");
    }

    private static void press(Page page, String dialog) {
        page.locator("button[data-opens='" + dialog + "']").first().click();
    }

    private static void send(Page page, String dialog) {
        page.locator("#" + dialog + "Submit").click();
        page.waitForLoadState();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Kathmandu"));
    }
}
