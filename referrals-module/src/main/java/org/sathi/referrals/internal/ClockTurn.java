package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sathi.referrals.api.ReferralTimers;

/** One turn of the clock over all referrals that are due, each by itself: one that fails neither blocks nor undoes another and is tried again at the next turn. */
@ApplicationScoped
class ClockTurn {

    private static final System.Logger LOG = System.getLogger(ClockTurn.class.getName());

    /** Referrals that are looked up at once. */
    static final int BATCH = 50;

    @Inject
    private ReferralTimers timers;

    protected ClockTurn() {}

    ClockTurn(ReferralTimers timers) {
        this.timers = timers;
    }

    /** Gives how many referrals could not be done. */
    int run() {
        int failed = 0;
        ReferralTimers.Due last = null;
        List<ReferralTimers.Due> batch;
        do {
            batch = timers.due(last, BATCH);
            for (ReferralTimers.Due due : batch) {
                failed += advanced(due) ? 0 : 1;
                last = due;
            }
        } while (batch.size() == BATCH && !Thread.currentThread().isInterrupted());
        return failed;
    }

    /** The log gets the random id and the kind of the failure; its message could carry content. */
    private boolean advanced(ReferralTimers.Due due) {
        try {
            timers.advance(due.id());
            return true;
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "referral " + due.id() + ": " + e.getClass().getName());
            return false;
        }
    }
}
