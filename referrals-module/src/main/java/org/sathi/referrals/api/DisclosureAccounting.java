package org.sathi.referrals.api;

import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** Tells a member who was told what about them, when and what for. */
public interface DisclosureAccounting {

    /** The disclosures about a member in scope, newest first. */
    @RequiresPermission({Permission.MEMBER_ACCESS_LOG, Permission.REFERRAL_VIEW})
    Slice<DisclosureRow> ofMember(UUID memberId, PageRequest page);
}
