package org.sathi.referrals.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** What the clock does to referrals: T19 and the end of consents (T20 to T22). */
public interface ReferralTimers {

    /**
     * A referral that the clock has to look at.
     *
     * @param at since when
     */
    record Due(UUID id, Instant at) {}

    /**
     * The referrals that the clock has to look at, the longest waiting first.
     *
     * @param after the last one of the part before, {@code null} for the first part
     * @param limit at most so many
     */
    @RequiresPermission(value = Permission.SYSTEM_TASK, quiet = true)
    List<Due> due(Due after, int limit);

    /**
     * Does what the clock asks of one referral, in a transaction of its own under its row lock and compared again there, so that two nodes or a restart do nothing
     * twice and one referral that cannot be moved holds up no other. One that somebody else has locked is passed over until the next turn.
     *
     * @return whether it changed
     */
    @RequiresPermission(value = Permission.SYSTEM_TASK, quiet = true)
    boolean advance(UUID id);
}
