package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** Flags by which the programme keeps an eye on a referral. They stay inside the programme: the agency learns nothing of them. */
public interface ReferralFlags {

    /** The open flags on referrals of members in scope, earliest date first. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    Slice<FlagRow> open(PageRequest page);

    /** Flags a referral that was sent; its flags stand in {@link ReferralView#flags}. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    UUID set(SetFlag command);

    /** Takes a flag away; one that is already gone is a conflict {@code error.flag.gone}. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void unset(UnsetFlag command);

    /**
     * A new flag.
     *
     * @param message what to look at, at most 500 characters
     * @param on civil date by which, from today to a year ahead
     */
    record SetFlag(UUID referralId, String message, LocalDate on, UUID submitKey) {}

    /** Takes a flag away; the note says why and has at most 500 characters. */
    record UnsetFlag(UUID flagId, String note) {}
}
