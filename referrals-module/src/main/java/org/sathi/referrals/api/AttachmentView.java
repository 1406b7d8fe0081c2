package org.sathi.referrals.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document with a referral (A-17, B6-17).
 *
 * @param category what it tells of; it goes the way of this category
 * @param size bytes
 * @param addedByName who added it
 * @param own whether the reader's side added it
 * @param reaches whether the agency may read it, now or as soon as it accepts
 * @param readBy who of the agency fetched it and when; told to the programme only
 */
public record AttachmentView(
        UUID id,
        String name,
        InformationCategory category,
        AttachmentKind kind,
        int size,
        ScanState scan,
        Instant addedAt,
        String addedByName,
        boolean own,
        boolean reaches,
        List<Fetched> readBy) {

    public AttachmentView {
        readBy = List.copyOf(readBy);
    }

    /** A first fetching by one person of the agency. */
    public record Fetched(String name, Instant at) {}
}
