package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something of a plan that waits for me: a checkpoint to hold or a step whose day has come.
 *
 * @param kind checkpoint, step or review
 * @param memberId whose plan
 * @param memberCode permanent member code
 * @param memberName name as colleagues know it
 * @param goalId the goal; {@code null} for a review of the whole plan
 * @param text the goal's or step's words, shortened; {@code null} for a review
 * @param dueOn the day
 */
public record PlanTask(
        Kind kind, UUID memberId, String memberCode, String memberName, UUID goalId, String text, LocalDate dueOn) {

    /** What waits. */
    public enum Kind {
        CHECKPOINT,
        STEP,
        REVIEW
    }
}
