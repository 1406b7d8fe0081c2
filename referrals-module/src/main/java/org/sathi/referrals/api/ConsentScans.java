package org.sathi.referrals.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/**
 * The paper of a consent to disclose, scanned (B4). It stays inside the programme: no agency ever gets it. A better scan is added, none is overwritten or taken away. What is kept is treated as
 * every other document: its kind told from its content, images drawn anew, looked into for what harms, and sealed.
 */
public interface ConsentScans {

    /** Most scans that one consent can have. */
    int MOST = 10;

    /** The scans of a consent of a member in scope, latest first. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    Paper of(UUID consentId);

    /** Adds a scan to a consent that was signed or thumb-printed on paper. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    UUID add(AddScan command);

    /** A scan with its content; that somebody read it is audited for the member. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    AttachmentFile fetch(UUID scanId);

    /**
     * The paper of a consent.
     *
     * @param scannable whether the consent was given on paper
     */
    record Paper(ConsentView consent, String memberName, boolean scannable, List<Scan> scans) {}

    /** One scan. */
    record Scan(UUID id, AttachmentKind kind, int size, ScanState state, String addedByName, Instant addedAt) {}

    /**
     * A new scan.
     *
     * @param name name of the file; only its ending is looked at, and it is not kept
     * @param content PDF, JPEG or PNG of at most five megabytes
     */
    record AddScan(UUID consentId, String name, byte[] content, UUID submitKey) {}
}
