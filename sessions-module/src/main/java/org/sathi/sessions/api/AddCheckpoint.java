package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Agrees on a day to look at a goal together (R3).
 *
 * @param submitKey key of the form; {@code null} without one
 * @param goalId the goal; not ended
 * @param dueOn the day, not before the goal began; may lie in the future
 */
public record AddCheckpoint(UUID submitKey, UUID goalId, LocalDate dueOn) {}
