package org.sathi.sessions.internal.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sathi.membership.api.event.MembersMerged;

/** Observations count under the record that lives on, in the transaction of the merge (C.4). */
@ApplicationScoped
class OnMembersMerged {

    @Inject
    private ObservationStore store;

    void follow(@Observes MembersMerged merged) {
        store.follow(merged.mergedId(), merged.survivingId());
    }
}
