package org.sathi.sessions.internal.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sathi.membership.api.event.MemberExited;

/** When a member leaves, nothing of the plan is due any more; the plan is kept (B, invariant 5). */
@ApplicationScoped
class OnMemberExited {

    @Inject
    private PlanStore store;

    void end(@Observes MemberExited exited) {
        store.planOf(exited.memberId()).ifPresent(Plan::end);
    }
}
