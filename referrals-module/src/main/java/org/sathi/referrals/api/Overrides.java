package org.sathi.referrals.api;

import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/**
 * Disclosure without the member's consent, in danger only (A-16, B6-6). An override stands in the place of a consent for one referral, is over after
 * {@value #HOURS} hours by comparison with the clock, lets nothing through the wall, and is reviewed by a second coordinator within {@value #REVIEW_DAYS} days.
 */
public interface Overrides {

    /** Hours that an override lasts. */
    int HOURS = 72;

    /** Days within which another coordinator reviews it. */
    int REVIEW_DAYS = 2;

    /** Puts an override under a draft, or under a referral whose consent has ended so that its agency goes on. */
    @RequiresPermission(Permission.REFERRAL_OVERRIDE)
    void grant(GrantOverride command);

    /** Overrides that nobody has reviewed, the most pressing first, or with {@code reviewed} those that were, the latest first. */
    @RequiresPermission(Permission.REFERRAL_OVERRIDE_REVIEW)
    Slice<OverrideView> list(boolean reviewed, PageRequest page);

    /** One override. */
    @RequiresPermission(Permission.REFERRAL_OVERRIDE_REVIEW)
    OverrideView get(UUID overrideId);

    /** Reviews it; never by who decided it. One that was not justified ends in the same transaction. */
    @RequiresPermission(Permission.REFERRAL_OVERRIDE_REVIEW)
    void review(ReviewOverride command);

    /**
     * A decision to disclose without consent.
     *
     * @param version the referral's version that was seen
     * @param text why, at most 1000 characters
     * @param categories what may be told: at least {@code NEED}, and only what the service needs and the wall lets through
     * @param submitKey key of the form, or {@code null}
     */
    record GrantOverride(
            UUID referralId,
            long version,
            OverrideReason reason,
            String text,
            Set<InformationCategory> categories,
            UUID submitKey) {}

    /**
     * A review.
     *
     * @param note what was found, at most 1000 characters
     */
    record ReviewOverride(UUID id, long version, OverrideVerdict verdict, String note) {}
}
