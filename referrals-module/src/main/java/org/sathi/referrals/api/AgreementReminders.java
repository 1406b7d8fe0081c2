package org.sathi.referrals.api;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** Tells those who administer an agency, and the programme's administrators, that its data-use agreement ends: once thirty days before and once seven. */
public interface AgreementReminders {

    /**
     * The active agencies whose agreement ends soon and of whose end not everything was said, by id.
     *
     * @param after the last one of the part before, {@code null} for the first part
     * @param limit at most so many
     */
    @RequiresPermission(value = Permission.SYSTEM_TASK, quiet = true)
    List<UUID> due(UUID after, int limit);

    /**
     * Says what is to be said of one agency's agreement now, in a transaction of its own; of two nodes that try at once one says it. When seven days or less are left, nothing is said
     * of the thirty any more.
     *
     * @return whether anything was said
     */
    @RequiresPermission(value = Permission.SYSTEM_TASK, quiet = true)
    boolean remind(UUID agencyId);
}
