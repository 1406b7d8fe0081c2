package org.sathi.referrals.api;

import java.time.LocalDate;
import org.sathi.kernel.paging.CappedCount;

/**
 * How many referrals the own agency has, each counted to a cap.
 *
 * @param fresh in {@link InboxList#NEW}
 * @param overdue open and past their due time
 * @param active in {@link InboxList#ACTIVE}
 * @param attention in {@link InboxList#ATTENTION}
 * @param mine active ones given to the caller
 * @param agreement how the agency's data-use agreement stands
 * @param agreementUntil last day on which it holds, or {@code null}
 */
public record InboxCounts(
        CappedCount fresh,
        CappedCount overdue,
        CappedCount active,
        CappedCount attention,
        CappedCount mine,
        AgreementState agreement,
        LocalDate agreementUntil) {

    /** The list to begin with: new ones, unless there are none and something else must be answered. */
    public InboxList first() {
        return fresh.count() > 0 || attention.count() == 0 ? InboxList.NEW : InboxList.ATTENTION;
    }
}
