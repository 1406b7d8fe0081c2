package org.sathi.membership.api;

import static org.sathi.kernel.access.Permission.CONSENT_RECORD;
import static org.sathi.kernel.access.Permission.MEMBER_VIEW;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.access.WithinOperation;

/** What members allowed and did not allow, purpose by purpose (M6). */
public interface Consents {

    /** Version of the consent texts that the pages show today. */
    String CURRENT_TEXT = "2083-1";

    /** Records what a member said; it replaces the earlier answer to the purpose, which stays in the history. */
    @RequiresPermission(CONSENT_RECORD)
    UUID record(RecordConsent command);

    /** Ends a consent at once. */
    @RequiresPermission(CONSENT_RECORD)
    void withdraw(WithdrawConsent command);

    /** Everything that a member said, the newest first. A purpose without a record was not asked. */
    @RequiresPermission(MEMBER_VIEW)
    List<ConsentView> of(UUID memberId);

    /** Whether a consent is in force now; for the module that acts on it. */
    @WithinOperation
    boolean inForce(UUID memberId, ConsentPurpose purpose);

    /**
     * Refuses what a consent is asked for, unless it is in force now.
     *
     * @throws org.sathi.kernel.error.Conflict with the code {@code error.consent.} and the purpose
     */
    @WithinOperation
    void require(UUID memberId, ConsentPurpose purpose);

    /** Those of the members who refused the purpose or took their consent back; who was not asked is not among them. */
    @WithinOperation
    Set<UUID> saidNo(Collection<UUID> memberIds, ConsentPurpose purpose);
}
