package org.sathi.referrals.api;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/**
 * Documents with a referral (B6-17): PDF, JPEG and PNG up to 5 MB, each under the category that it tells of. An agency gets a document only where the disclosure
 * function lets both that category and {@code ATTACHMENTS} through; otherwise it does not exist for it.
 */
public interface Attachments {

    /** Largest document, in bytes. */
    int MAX_BYTES = 5 * 1024 * 1024;

    /** Most documents that one side adds to a referral; how many the other has added is not told by it. */
    int MOST = 10;

    /** What a document can tell of. */
    List<InformationCategory> LABELS = List.of(
            InformationCategory.NEED,
            InformationCategory.IDENTITY,
            InformationCategory.MENTAL_HEALTH_SUMMARY,
            InformationCategory.HIV,
            InformationCategory.SUBSTANCE_USE,
            InformationCategory.JUSTICE);

    /** What the own agency may read of a referral's documents now. */
    @RequiresPermission(Permission.INBOX_VIEW)
    List<AttachmentView> ofAgency(UUID referralId);

    /** The categories under which the own agency can add a document; none where it may not read documents. */
    @RequiresPermission(Permission.INBOX_VIEW)
    List<InformationCategory> agencyCategories(UUID referralId);

    /** All documents of a referral of a member in scope. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    List<AttachmentView> ofProgramme(UUID referralId);

    /** Adds a document for the programme: to an own draft, or to an open referral under its consent. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    UUID attach(Attach command);

    /** Adds a document for the agency that works on the referral. */
    @RequiresPermission(Permission.INBOX_WORK)
    UUID attachByAgency(Attach command);

    /** Takes a document of the programme away; its content is gone, what was fetched before is not. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void remove(Remove command);

    /** Takes a document of the own agency away. */
    @RequiresPermission(Permission.INBOX_WORK)
    void removeByAgency(Remove command);

    /** Hands a document to the programme. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    AttachmentFile fetch(UUID attachmentId);

    /** Hands a document to the agency under the lock of its referral; each person's first fetching is accounted for. */
    @RequiresPermission(Permission.INBOX_VIEW)
    AttachmentFile fetchByAgency(UUID attachmentId);

    /**
     * A new document.
     *
     * @param category what it tells of; one of {@link #LABELS}
     * @param name name of the file, at most 120 characters, ending as its kind does
     */
    record Attach(UUID referralId, InformationCategory category, String name, byte[] content, UUID submitKey) {}

    /** Which document goes. */
    record Remove(UUID referralId, UUID attachmentId) {}
}
