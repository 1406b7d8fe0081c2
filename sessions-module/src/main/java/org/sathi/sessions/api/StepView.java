package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An action step of a goal.
 *
 * @param id the step
 * @param version version for the next change
 * @param what what will be done
 * @param owner who does it
 * @param ownerName name of the peer; {@code null} for other owners
 * @param dueOn by when; may be {@code null}
 * @param status where it stands
 * @param reason why it was dropped or moved; may be {@code null}
 * @param overdue whether it is pending and its day has passed
 * @param moves statuses it can move to
 */
public record StepView(
        UUID id,
        long version,
        String what,
        StepOwner owner,
        String ownerName,
        LocalDate dueOn,
        StepStatus status,
        String reason,
        boolean overdue,
        Set<StepStatus> moves) {}
