package org.sathi.referrals.api;

import java.time.Instant;
import java.util.List;
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

    /**
     * All of them at once, to be given to the member; the audit trail records that it was given out, how and in which language.
     *
     * @param language code of the language of the document
     */
    @RequiresPermission({Permission.MEMBER_ACCESS_LOG, Permission.REFERRAL_VIEW})
    HandedOver handOver(UUID memberId, Form form, String language);

    /** As what it is given out. */
    enum Form {
        PRINT,
        CSV
    }

    /**
     * What is given out.
     *
     * @param at when it was put together
     * @param rows newest first
     * @param more whether there is more than one document holds
     */
    record HandedOver(Instant at, List<DisclosureRow> rows, boolean more) {

        public HandedOver {
            rows = List.copyOf(rows);
        }
    }
}
