package org.sathi.referrals.api;

import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** What an agency suggested when it did not take a referral. */
public interface Suggestions {

    /** The agency of the directory that was suggested and can still be referred to, or {@code null}. Nothing of the member has gone there. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    AgencyLabel of(UUID referralId);
}
