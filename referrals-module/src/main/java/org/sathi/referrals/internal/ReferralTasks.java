package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sathi.kernel.task.Recurring;

/** Lets the clock work on referrals. */
@ApplicationScoped
class ReferralTasks implements Recurring {

    @Inject
    private ClockTurn turn;

    @Override
    public String task() {
        return "referral-timers";
    }

    @Override
    public void turn() {
        turn.run();
    }
}
