package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.sathi.kernel.task.Forgetting;

/** Forgets sessions and one-time links thirty days after their end: they open nothing any more, and the audit trail keeps who came in when. */
@ApplicationScoped
class OldDoors implements Forgetting {

    /** So long an ended session or link is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Sessions sessions;

    @Inject
    private Links links;

    @Override
    public String task() {
        return "old-doors";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant now) {
        Instant before = now.minus(KEPT);
        return Math.max(sessions.forgetBefore(before), links.forgetBefore(before));
    }
}
