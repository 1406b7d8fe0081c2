package org.sathi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A peer specialist and a member write a goal, agree on it, take a step and look at it at a checkpoint (R1 to R4). */
class PlanJourneyIT extends Journey {

    private static final Pattern GOAL = Pattern.compile(".*/staff/plans/goal\\?id=.*");
    private static final String[] LEVELS = {
        "I do not go out", "I go out with somebody", "I go out alone once a week", "Twice a week", "When I like"
    };

    @Test
    void fromAGoalInTheMembersWordsToAScoredCheckpoint() {
        Page page = signedIn("specialist", PHONE);
        open(page, "/staff/home");
        page.locator("a[href*='/staff/plans/plan?member=']").last().click();
        page.locator("a[href*='goal-edit']").first().click();
        page.fill("#words", "I want to walk to the market by myself.");
        page.selectOption("#area", "COMMUNITY");
        for (int i = 0; i < LEVELS.length; i++) {
            page.fill("#level" + i, LEVELS[i]);
        }
        page.check("#agreedByMember");
        page.click("#save");
        page.waitForURL(GOAL);
        assertThat(page.locator(".status").first()).containsText("Active");

        page.click("[data-opens=step]");
        page.fill("#what", "Walk to the bridge with my sister.");
        page.click("#stepSubmit");
        assertThat(page.locator("main")).containsText("Walk to the bridge with my sister.");
        page.locator("input[id$=':done']").first().click();
        assertThat(page.locator("main")).containsText("1 of 1");

        page.click("[data-opens=checkpoint]");
        page.fill("#dueOn", LocalDate.now(ZoneId.of("Asia/Kathmandu")).toString());
        page.click("#checkpointSubmit");
        page.locator("a[href*='/staff/plans/checkpoint']").first().click();
        page.locator("input[name=score]").nth(2).check();
        page.fill("#words", "It was raining and I went.");
        page.click("#save");
        page.waitForURL(GOAL);
        assertThat(page.locator("main")).containsText("It was raining and I went.");
        assertThat(page.locator("a[href*='/staff/plans/checkpoint']")).hasCount(0);
        assertThat(findings(page)).isEmpty();
        assertThat(overflow(page)).isLessThanOrEqualTo(0);
    }
}
