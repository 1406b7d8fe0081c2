package org.sathi.kernel.audit;

import java.util.List;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** Reading the audit trail. Each reading is itself a row of it. */
public interface AuditSearch {

    /** Rows of the trail, newest first. */
    @RequiresPermission(Permission.AUDIT_VIEW)
    Slice<AuditRow> search(AuditFilter filter, PageRequest page);

    /** How far the trail is sealed, and whether anything waits for its seal. */
    @RequiresPermission(Permission.AUDIT_VIEW)
    AuditSealState seals();

    /** The operations that occur among the latest rows, by name, for the choice in a filter. */
    @RequiresPermission(Permission.AUDIT_VIEW)
    List<String> operations();
}
