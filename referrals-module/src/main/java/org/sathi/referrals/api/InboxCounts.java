package org.sathi.referrals.api;

import org.sathi.kernel.paging.CappedCount;

/**
 * How many referrals the own agency has, each counted to a cap.
 *
 * @param fresh in {@link InboxList#NEW}
 * @param overdue open and past their due time
 * @param active in {@link InboxList#ACTIVE}
 * @param attention in {@link InboxList#ATTENTION}
 * @param mine active ones given to the caller
 */
public record InboxCounts(
        CappedCount fresh, CappedCount overdue, CappedCount active, CappedCount attention, CappedCount mine) {}
