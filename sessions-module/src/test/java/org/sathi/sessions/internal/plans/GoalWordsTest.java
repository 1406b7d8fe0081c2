package org.sathi.sessions.internal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.sessions.api.LifeArea;

/** How a goal may be written (R2, R3). */
class GoalWordsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final List<String> FIVE = List.of("stay in bed", "get up late", "get up", "cook", "cook for others");

    @Test
    void keeps_the_members_words() {
        GoalWords clean = clean(goal("  म आफ्नै घरमा बस्न चाहन्छु ", START.plusDays(90), 7, FIVE));
        assertThat(clean.words()).isEqualTo("म आफ्नै घरमा बस्न चाहन्छु");
        assertThat(clean.levels()).isEqualTo(FIVE);
    }

    @Test
    void levels_may_be_told_later_but_only_all_five() {
        assertThat(clean(goal("a", null, null, List.of())).levels()).isEmpty();
        assertThat(clean(goal("a", null, null, Arrays.asList("", null, "", "", "")))
                        .levels())
                .isEmpty();
        refused(goal("a", null, null, List.of("one", "two")), "levels", "error.plans.levels-five");
        refused(goal("a", null, null, Arrays.asList("1", "2", "3", "4", "")), "level4", "error.input.required");
    }

    @Test
    void words_confidence_and_target_have_limits() {
        refused(goal(" ", null, null, List.of()), "words", "error.input.required");
        refused(goal("x".repeat(501), null, null, List.of()), "words", "error.input.too-long");
        refused(goal("a\u0000", null, null, List.of()), "words", "error.input.control-character");
        refused(goal("a", null, 11, List.of()), "confidence", "error.input.number-range");
        refused(goal("a", START.minusDays(1), null, List.of()), "targetOn", "error.input.date-too-early");
    }

    private static GoalWords goal(String words, LocalDate target, Integer confidence, List<String> levels) {
        return new GoalWords(words, LifeArea.HOUSING, null, target, confidence, levels);
    }

    private static GoalWords clean(GoalWords goal) {
        InputCheck check = new InputCheck();
        GoalWords clean = goal.clean(check, START);
        check.throwIfAny();
        return clean;
    }

    private static void refused(GoalWords goal, String field, String code) {
        assertThatThrownBy(() -> clean(goal)).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
            assertThat(refusal.errors().get(0).field()).isEqualTo(field);
            assertThat(refusal.errors().get(0).code()).isEqualTo(code);
        });
    }
}
