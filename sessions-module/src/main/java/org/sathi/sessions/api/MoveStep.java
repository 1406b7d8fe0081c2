package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Moves an action step on.
 *
 * @param stepId the step
 * @param version version that was seen
 * @param to new status
 * @param reason why, at most 500 characters; required for {@link StepStatus#DROPPED}
 * @param on day it happened; not in the future
 */
public record MoveStep(UUID stepId, long version, StepStatus to, String reason, LocalDate on) {}
