package org.sathi.membership.api;

import static org.sathi.kernel.access.Permission.MEMBER_EXIT;

import java.util.UUID;
import org.sathi.kernel.access.RequiresPermission;

/** Makes one record of two that turned out to be of one person. */
public interface MemberMerge {

    /**
     * Lets the merged record point to the surviving one. Both codes stay resolvable (invariant 16); places in groups and consents move to the surviving record where they do not
     * collide with its own; other modules move theirs on {@code MembersMerged}.
     *
     * @param survivingId the record that lives on; enrolled when the other one is
     * @param mergedId the record that only points from now on
     * @param reason why they are one person, 1 to 2000 characters
     */
    @RequiresPermission(MEMBER_EXIT)
    void merge(UUID survivingId, UUID mergedId, String reason);
}
