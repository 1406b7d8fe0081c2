package org.sathi.sessions.internal.specialist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.membership.api.event.MemberExited;
import org.sathi.membership.api.event.MembersMerged;

/** Follows a member's exit and merge with the assignments, in the same transaction (invariant 5, M12). */
@ApplicationScoped
class OnMembershipChange {

    @Inject
    private AssignmentBook book;

    @Inject
    private AuditTrail audit;

    void endAssignments(@Observes MemberExited event) {
        List<Assignment> open = book.ofMember(event.memberId()).stream()
                .filter(a -> a.to() == null)
                .toList();
        open.forEach(a -> a.endWithMember(event.on()));
        book.flush();
        audit.note("assignmentsEnded", open.size());
    }

    void moveAssignments(@Observes MembersMerged event) {
        List<Assignment> moved = book.ofMember(event.mergedId());
        moved.forEach(a -> a.moveTo(event.survivingId()));
        book.flush();
        audit.note("assignmentsMoved", moved.size());
    }
}
