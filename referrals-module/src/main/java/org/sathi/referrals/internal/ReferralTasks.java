package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sathi.kernel.task.Recurring;

/** Lets the clock work on referrals, and keeps what is known of the settings fresh. */
@ApplicationScoped
class ReferralTasks implements Recurring {

    @Inject
    private ClockTurn turn;

    @Inject
    private TimeSettings settings;

    @Override
    public String task() {
        return "referral-timers";
    }

    @Override
    public int turn() {
        settings.refresh();
        return turn.run();
    }
}
