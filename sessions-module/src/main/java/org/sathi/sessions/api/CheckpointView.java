package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A checkpoint of a goal.
 *
 * @param id the checkpoint
 * @param version version for the next change
 * @param dueOn agreed day
 * @param heldOn day it was held; {@code null} when not yet
 * @param score -2 to +2; {@code null} when not yet held
 * @param words what was said; may be {@code null}
 */
public record CheckpointView(UUID id, long version, LocalDate dueOn, LocalDate heldOn, Integer score, String words) {}
