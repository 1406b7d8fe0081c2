package org.sathi.referrals.api;

import java.time.Instant;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/**
 * Two open referrals to one service that met when two records turned out to be of one person (B6-9). Nothing is cancelled until a coordinator has decided; a second one that
 * was sent for a given reason is left alone.
 */
public interface MergedReferrals {

    /** The pairs of which both are still open and nobody has decided, the longest waiting first. */
    @RequiresPermission(Permission.REFERRAL_COORDINATE)
    Slice<Pair> open(PageRequest page);

    /** Decides about a pair. */
    @RequiresPermission(Permission.REFERRAL_COORDINATE)
    void settle(Settle command);

    /** What a coordinator decides. */
    enum Decision {
        /** The older goes on; the newer is cancelled as of a merged person. */
        CANCEL_NEWER,
        /** The newer goes on, since it is the one that is worked on. */
        CANCEL_OLDER,
        /** Both go on, for a reason. */
        KEEP_BOTH
    }

    /** A pair with both referrals. */
    record Pair(UUID id, Instant foundAt, ReferralRow older, ReferralRow newer) {}

    /** A decision; the reason, at most 500 characters, is needed to keep both. */
    record Settle(UUID id, Decision decision, String reason, UUID submitKey) {}
}
