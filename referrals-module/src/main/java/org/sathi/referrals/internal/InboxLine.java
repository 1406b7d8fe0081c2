package org.sathi.referrals.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sathi.referrals.api.AgeBand;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AgencyTask;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.OverrideVerdict;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

/**
 * A referral as a list of its agency needs it: what is shown in a row, and what decides on what of it may be shown. A list reads these columns and not the five entities with
 * all their texts.
 *
 * @param version the version that the agency sees change
 */
record InboxLine(
        DisclosureGround ground,
        long version,
        String reference,
        Priority priority,
        String serviceNameEn,
        String serviceNameNe,
        String district,
        AgeBand ageBand,
        Instant dueAt,
        Instant updatedAt,
        UUID memberId,
        UUID workerId,
        boolean cancelRequested,
        AgencyTask task) {

    /**
     * What this person has been shown of a referral in its present phase under the consent or override of now; the accounting has a row for it. Nothing while they
     * have not opened it, and above nought when the identity was among it.
     */
    private static final String SHOWN = "(SELECT MAX(LOCATE(:identity, d.categories)) FROM DisclosureEntry d"
            + " WHERE d.referralId = r.id AND d.accountId = :me AND (d.phase = :accepted OR r.bucket = :new)"
            + " AND d.basisId = COALESCE(r.marks.overrideId, r.consentId))";

    /**
     * Everything beside the referral is joined from the left, though service and agency are always there: so the database reads the referrals first, along the index that has them in order,
     * and never begins with the services.
     */
    static final String SELECT = "SELECT r.id, r.agencyId, r.need, r.state, r.sentAt, r.marks.consentHoldAt,"
            + " r.ending.closedAt, r.agencyVersion, r.reference, r.priority, r.preview.district, r.preview.ageBand,"
            + " r.dueAt, r.updatedAt, r.memberId, r.workerId, r.marks.cancelRequestedAt, r.tasks.agency,"
            + " s.nameEn, s.nameNe, s.categories, a.kind, a.agreementSignedOn, a.agreementUntil,"
            + " c.id, c.number, c.agencyId, c.purpose, c.categories, c.expiresOn, c.withdrawnAt, c.closedAt,"
            + " o.id, o.referralId, o.agencyId, o.purpose, o.categories, o.reason, o.expiresAt, o.verdict, " + SHOWN
            + " FROM Referral r LEFT JOIN AgencyService s ON s.id = r.serviceId"
            + " LEFT JOIN Agency a ON a.id = r.agencyId LEFT JOIN Consent c ON c.id = r.consentId"
            + " LEFT JOIN ConsentOverride o ON o.id = r.marks.overrideId WHERE r.agencyId = :agency"
            + " AND r.passage.transmission = org.sathi.referrals.api.Transmission.TRANSMITTED";

    /** A line of {@link #SELECT}, and how much of it was shown to the person who asks. */
    record Told(InboxLine line, boolean opened, boolean identified) {}

    static InboxLine of(Discloser.Case c) {
        Referral r = c.referral();
        return new InboxLine(
                c.ground(),
                r.versionFor(ReferralRole.AGENCY_WORKER),
                r.reference(),
                r.priority(),
                c.service().nameEn(),
                c.service().nameNe(),
                r.preview().district(),
                r.preview().ageBand(),
                r.dueAt(),
                r.updatedAt(),
                r.memberId(),
                r.workerId(),
                r.marks().cancelRequestedAt() != null,
                r.tasks().agency());
    }

    /** A row of {@link #SELECT}. */
    static Told of(Object[] row) {
        Cells cells = new Cells(row);
        UUID id = cells.next(UUID.class);
        UUID agency = cells.next(UUID.class);
        Need need = cells.next(Need.class);
        ReferralState state = cells.next(ReferralState.class);
        Instant sentAt = cells.next(Instant.class);
        Instant holdAt = cells.next(Instant.class);
        Instant closedAt = cells.next(Instant.class);
        long version = cells.next(Number.class).longValue();
        String reference = cells.next(String.class);
        Priority priority = cells.next(Priority.class);
        String district = cells.next(String.class);
        AgeBand ageBand = cells.next(AgeBand.class);
        Instant dueAt = cells.next(Instant.class);
        Instant updatedAt = cells.next(Instant.class);
        UUID member = cells.next(UUID.class);
        UUID worker = cells.next(UUID.class);
        boolean cancelRequested = cells.next(Instant.class) != null;
        AgencyTask task = cells.next(AgencyTask.class);
        String nameEn = cells.next(String.class);
        String nameNe = cells.next(String.class);
        Set<InformationCategory> template = Categories.unpack(cells.next(String.class));
        AgencyKind kind = cells.next(AgencyKind.class);
        LocalDate signedOn = cells.next(LocalDate.class);
        LocalDate until = cells.next(LocalDate.class);
        ConsentTerms consent = consent(cells);
        OverrideTerms override = override(cells);
        Number shown = cells.next(Number.class);
        DisclosureGround ground = new DisclosureGround(
                id, agency, need, state, sentAt, holdAt, closedAt, consent, override, template, kind, signedOn, until);
        InboxLine line = new InboxLine(
                ground,
                version,
                reference,
                priority,
                nameEn,
                nameNe,
                district,
                ageBand == null ? AgeBand.UNKNOWN : ageBand,
                dueAt,
                updatedAt,
                member,
                worker,
                cancelRequested,
                task);
        return new Told(line, shown != null, shown != null && shown.intValue() > 0);
    }

    private static ConsentTerms consent(Cells cells) {
        UUID id = cells.next(UUID.class);
        Number number = cells.next(Number.class);
        ConsentTerms terms = new ConsentTerms(
                id,
                number == null ? 0 : number.intValue(),
                cells.next(UUID.class),
                cells.next(Need.class),
                cells.next(String.class),
                cells.next(LocalDate.class),
                cells.next(Instant.class),
                cells.next(Instant.class));
        return id == null ? null : terms;
    }

    private static OverrideTerms override(Cells cells) {
        UUID id = cells.next(UUID.class);
        OverrideTerms terms = new OverrideTerms(
                id,
                cells.next(UUID.class),
                cells.next(UUID.class),
                cells.next(Need.class),
                cells.next(String.class),
                cells.next(OverrideReason.class),
                cells.next(Instant.class),
                cells.next(OverrideVerdict.class));
        return id == null ? null : terms;
    }

    /** The columns of a row from left to right. */
    private static final class Cells {

        private final Object[] row;
        private int at;

        private Cells(Object[] row) {
            this.row = row;
        }

        private <T> T next(Class<T> type) {
            return type.cast(row[at++]);
        }
    }
}
