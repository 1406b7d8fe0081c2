package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Moves a goal on.
 *
 * @param goalId the goal
 * @param version version that was seen
 * @param move what happens
 * @param agreedByMember must be true for {@link GoalMove#AGREE} (B, invariant 9)
 * @param words the member's reflection, at most 1000 characters; may be absent
 * @param on day it happened; not in the future, not before the goal began
 */
public record MoveGoal(UUID goalId, long version, GoalMove move, boolean agreedByMember, String words, LocalDate on) {}
