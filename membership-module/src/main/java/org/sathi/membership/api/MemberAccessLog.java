package org.sathi.membership.api;

import static org.sathi.kernel.access.Permission.MEMBER_ACCESS_LOG;

import java.util.UUID;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** Who read or changed a member's record, to be shown to the member (X2). */
public interface MemberAccessLog {

    /** The accesses to a member's record, the newest first. */
    @RequiresPermission(MEMBER_ACCESS_LOG)
    Slice<MemberAccess> of(UUID memberId, PageRequest page);
}
