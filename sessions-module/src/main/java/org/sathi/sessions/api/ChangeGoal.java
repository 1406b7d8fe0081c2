package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Changes how a goal is written. The former words are kept as history. The level texts cannot change after the first score (R3).
 *
 * @param goalId the goal
 * @param version version that was seen
 * @param words the goal in the member's own words, at most 500 characters
 * @param area part of life
 * @param why why it matters to the member, at most 1000 characters; may be absent
 * @param targetOn day to have reached it; may be absent
 * @param confidence 0 to 10; may be absent
 * @param levels meaning of the scores -2 to +2; empty when not told
 */
public record ChangeGoal(
        UUID goalId,
        long version,
        String words,
        LifeArea area,
        String why,
        LocalDate targetOn,
        Integer confidence,
        List<String> levels) {

    public ChangeGoal {
        levels = levels == null ? List.of() : java.util.Collections.unmodifiableList(new java.util.ArrayList<>(levels));
    }
}
