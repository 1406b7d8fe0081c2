package org.sathi.sessions.internal.specialist;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.AccountLabel;
import org.sathi.sessions.api.AssignmentEnd;
import org.sathi.sessions.api.CertificationStatus;

/** The rules of assignments, each by name (invariant 7, P5, P8). */
final class AssignmentRules {

    private AssignmentRules() {}

    /** Assigned is an active account of a peer specialist. */
    static void isPeerSpecialist(AccountLabel account) {
        if (account == null || !account.active() || account.role() != Role.PEER_SPECIALIST) {
            throw new InvalidInput("specialistId", "error.sessions.assignment.not-specialist");
        }
    }

    /** The certification is active on the first day and today. */
    static void certificationHolds(CertificationStatus onStart, CertificationStatus today) {
        if (!onStart.allowsAssignment() || !today.allowsAssignment()) {
            throw new Conflict("error.sessions.assignment.certification");
        }
    }

    /** The pair does not work together already. */
    static void isNotAssignedAlready(List<Assignment> ofMember, UUID specialistId) {
        if (ofMember.stream().anyMatch(a -> a.to() == null && a.specialistId().equals(specialistId))) {
            throw new Conflict("error.sessions.assignment.already");
        }
    }

    /** The member has not asked for somebody else than this specialist before. */
    static void memberHasNotRefused(List<Assignment> ofMember, UUID specialistId) {
        if (ofMember.stream()
                .anyMatch(a -> a.end() == AssignmentEnd.MEMBER_CHOICE
                        && a.specialistId().equals(specialistId))) {
            throw new Conflict("error.sessions.assignment.refused");
        }
    }

    /** The member is part of the programme on the first day. */
    static void memberIsEnrolled(boolean enrolled) {
        if (!enrolled) {
            throw new Conflict("error.sessions.assignment.not-enrolled");
        }
    }
}
