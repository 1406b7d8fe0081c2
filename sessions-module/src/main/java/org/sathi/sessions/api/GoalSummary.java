package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A goal in a list.
 *
 * @param id the goal
 * @param words the goal in the member's words
 * @param area part of life
 * @param status where it stands
 * @param startsOn day it began
 * @param targetOn day to have reached it; may be {@code null}
 * @param confidence 0 to 10; may be {@code null}
 * @param progress how far it is
 * @param nextCheckpointOn the next checkpoint not yet held; may be {@code null}
 */
public record GoalSummary(
        UUID id,
        String words,
        LifeArea area,
        GoalStatus status,
        LocalDate startsOn,
        LocalDate targetOn,
        Integer confidence,
        GoalProgress progress,
        LocalDate nextCheckpointOn) {}
