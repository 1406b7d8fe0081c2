package org.sathi.referrals.api;

import org.sathi.kernel.paging.CappedCount;

/**
 * How many referrals there are, each counted to a cap.
 *
 * @param needsMe in {@link ReferralList#NEEDS_ME}
 * @param drafts in {@link ReferralList#MY_DRAFTS}
 * @param waiting sent by me and not yet answered
 * @param worked sent by me and accepted
 */
public record ReferralCounts(CappedCount needsMe, CappedCount drafts, CappedCount waiting, CappedCount worked) {}
