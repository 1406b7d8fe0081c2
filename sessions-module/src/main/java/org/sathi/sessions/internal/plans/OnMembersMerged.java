package org.sathi.sessions.internal.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sathi.membership.api.event.MembersMerged;

/**
 * A plan follows its member to the record that lives on, in the transaction of the merge. When both records had a plan, the goals come together in the surviving one and the
 * other is kept as history.
 */
@ApplicationScoped
class OnMembersMerged {

    @Inject
    private PlanStore store;

    void follow(@Observes MembersMerged merged) {
        Optional<Plan> gone = store.planOf(merged.mergedId());
        if (gone.isEmpty()) {
            return;
        }
        Optional<Plan> living = store.planOf(merged.survivingId());
        if (living.isEmpty()) {
            gone.get().follow(merged.survivingId());
        } else {
            gone.get().end();
        }
        store.moveGoals(
                merged.mergedId(),
                merged.survivingId(),
                living.orElseGet(gone::get).id());
    }
}
