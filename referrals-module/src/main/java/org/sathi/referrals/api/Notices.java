package org.sathi.referrals.api;

import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/**
 * Notices inside the application: something about a referral needs one's eyes (B5), or about an account, an agreement or the server that one looks after. They carry no content. A person sees those about referrals within reach only: who has moved to
 * another agency sees none of the former one (B6-14).
 */
public interface Notices {

    /**
     * One's own notices, newest first.
     *
     * @param alsoRead whether those already seen are listed too
     */
    @RequiresPermission(value = Permission.OWN_ACCOUNT, quiet = true)
    Slice<NoticeRow> list(boolean alsoRead, PageRequest page);

    /** How many of one's own notices are unread. */
    @RequiresPermission(value = Permission.OWN_ACCOUNT, quiet = true)
    CappedCount count();

    /** Marks an own notice as read; opening its referral does the same. */
    @RequiresPermission(value = Permission.OWN_ACCOUNT, quiet = true)
    void dismiss(UUID noticeId);

    /** Marks all own notices as read that {@link #list} shows. */
    @RequiresPermission(value = Permission.OWN_ACCOUNT, quiet = true)
    void dismissAll();
}
