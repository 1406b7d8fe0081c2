package org.sathi.referrals.api;

import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** What the clock does to referrals: T19 and the end of consents (T20 to T22). */
public interface ReferralTimers {

    /**
     * Does what has become due, each referral under its row lock and compared again there, so that two nodes or a restart do nothing twice.
     *
     * @param limit most referrals to handle in this transaction
     * @return how many were changed; call again while it equals the limit
     */
    @RequiresPermission(Permission.SYSTEM_TASK)
    int runDue(int limit);
}
