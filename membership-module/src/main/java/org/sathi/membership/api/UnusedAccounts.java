package org.sathi.membership.api;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/**
 * Closes accounts of partner agencies that nobody uses: after 90 days, said 14 days before, unless the installation sets other periods. Accounts of the programme stay: losing the last
 * administrator would lock everybody out.
 */
public interface UnusedAccounts {

    /**
     * The accounts of which something may be due, by id.
     *
     * @param after the last one of the part before, {@code null} for the first part
     * @param limit at most so many
     */
    @RequiresPermission(value = Permission.SYSTEM_TASK, quiet = true)
    List<UUID> due(UUID after, int limit);

    /**
     * Says of one account that it will be closed, or closes it, in a transaction of its own under the lock of its agency's accounts and compared again there, so that two nodes or a
     * restart do nothing twice. A last administrator of an agency is closed too, since safety comes first.
     *
     * @return whether anything was done
     */
    @RequiresPermission(value = Permission.SYSTEM_TASK, quiet = true)
    boolean advance(UUID accountId);
}
