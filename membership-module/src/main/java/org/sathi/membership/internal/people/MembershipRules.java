package org.sathi.membership.internal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.MembershipKind;

/** The rules of belonging to a group (B invariants 1, 2 and 5, G1). Each refuses with its own code. */
final class MembershipRules {

    private MembershipRules() {}

    /** Days of the same member in the same group never overlap (invariant 1). */
    static void requireNoOverlap(List<Stay> stays, UUID groupId, LocalDate from) {
        if (stays.stream().anyMatch(stay -> stay.groupId().equals(groupId) && stay.reaches(from))) {
            throw new Conflict("error.group.already-member");
        }
    }

    /** At most one home group at a time (invariant 2). */
    static void requireOneHome(List<Stay> stays, MembershipKind kind, LocalDate from) {
        if (kind == MembershipKind.HOME
                && stays.stream().anyMatch(stay -> stay.kind() == MembershipKind.HOME && stay.reaches(from))) {
            throw new Conflict("error.group.second-home");
        }
    }

    /** Only an enrolled person belongs to a group (invariant 5), and not before the enrolment. */
    static void requireEnrolled(MemberStatus status, LocalDate enrolledOn, LocalDate from) {
        if (!status.enrolled()) {
            throw new Conflict("error.group.not-enrolled");
        }
        if (from.isBefore(enrolledOn)) {
            throw new InvalidInput("on", "error.input.date-too-early", enrolledOn);
        }
    }

    /** Nobody comes to a closed group, or before it was opened. */
    static void requireOpen(GroupStatus status, LocalDate openedOn, LocalDate from) {
        if (status == GroupStatus.CLOSED) {
            throw new Conflict("error.group.closed");
        }
        if (from.isBefore(openedOn)) {
            throw new InvalidInput("on", "error.input.date-too-early", openedOn);
        }
    }

    /** A full group takes no more home and additional members; guests take no place (G1). */
    static void requirePlace(Integer capacity, int taken, MembershipKind kind) {
        if (kind != MembershipKind.GUEST && capacity != null && taken >= capacity) {
            throw new Conflict("error.group.full", capacity);
        }
    }

    /** Nobody leaves before they came. */
    static void requireAfterJoining(LocalDate joinedOn, LocalDate leftOn) {
        if (leftOn.isBefore(joinedOn)) {
            throw new InvalidInput("on", "error.input.date-too-early", joinedOn);
        }
    }
}
