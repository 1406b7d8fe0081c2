package org.sathi.sessions.internal.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sathi.kernel.error.InputCheck;
import org.sathi.sessions.api.LifeArea;

/**
 * How a goal is written, cleaned.
 *
 * @param levels none or exactly five texts, for the scores -2 to +2
 */
record GoalWords(String words, LifeArea area, String why, LocalDate targetOn, Integer confidence, List<String> levels) {

    static final int LEVELS = 5;

    private static final int MAX_WORDS = 500;
    private static final int MAX_WHY = 1000;
    private static final int MAX_LEVEL = 300;
    private static final int MAX_CONFIDENCE = 10;

    /** Checks and cleans each part. Levels are told all five or not at all (R3). */
    GoalWords clean(InputCheck check, LocalDate startsOn) {
        return new GoalWords(
                check.requiredMultiLine("words", words, MAX_WORDS),
                check.required("area", area),
                check.multiLine("why", why, MAX_WHY),
                check.notBefore("targetOn", targetOn, startsOn),
                check.inRange("confidence", confidence, 0, MAX_CONFIDENCE),
                levels(check));
    }

    private List<String> levels(InputCheck check) {
        if (levels.stream().allMatch(level -> level == null || level.isBlank())) {
            return List.of();
        }
        if (levels.size() != LEVELS) {
            check.reject("levels", "error.plans.levels-five");
            return List.of();
        }
        List<String> clean = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            clean.add(check.requiredText("level" + i, levels.get(i), MAX_LEVEL));
        }
        return clean;
    }
}
