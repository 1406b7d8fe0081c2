package org.sathi.referrals.api;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.CappedCount;

/** Notices inside the application: something about a referral needs one's eyes (B5). They carry no content. */
public interface Notices {

    /** One's own open notices, newest first, at most 50. */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    List<NoticeRow> open();

    /** How many of one's own notices are open. */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    CappedCount count();

    /** Takes an own notice off the list; opening its referral does the same. */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    void dismiss(UUID noticeId);
}
