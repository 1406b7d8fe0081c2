package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One enrolment of a person; a re-entry makes a new one and keeps the old (M8).
 *
 * @param id the engagement
 * @param status where it stands or how it ended
 * @param startedOn first day
 * @param endedOn last day, {@code null} while it lasts
 * @param exitReason why it ended, else {@code null}
 * @param exitNote note written at the end, else {@code null}
 */
public record EngagementView(
        UUID id, MemberStatus status, LocalDate startedOn, LocalDate endedOn, ExitReason exitReason, String exitNote) {}
