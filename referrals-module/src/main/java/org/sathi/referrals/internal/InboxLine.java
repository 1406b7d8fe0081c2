package org.sathi.referrals.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sathi.referrals.api.AgeBand;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AgencyStatus;
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
     * have not opened it, and above nought when the identity was among it. Its parameters: the identity's name and the person.
     */
    private static final String SHOWN = "(SELECT MAX(LOCATE(?, d.categories)) FROM ref_disclosure d"
            + " WHERE d.referral_id = r.id AND d.account_id = ? AND (d.phase = 'ACCEPTED' OR r.bucket = 'NEW')"
            + " AND d.basis_id = COALESCE(r.override_id, r.consent_id))";

    /**
     * The columns of a line, of what was sent to the agency that is the parameter after those of {@link #SHOWN}. Everything beside the referral is joined from the left,
     * though service and agency are always there: so the database reads the referrals first, along the index that has them in order, and never begins with the services. Days
     * come as text, which costs less to read than the driver's dates.
     */
    static final String SELECT = "SELECT r.id, r.agency_id, r.need, r.state, r.sent_at, r.consent_hold_at,"
            + " r.closed_at, r.agency_version, r.reference, r.priority, r.district, r.age_band,"
            + " r.due_at, r.updated_at, r.member_id, r.worker_id, r.cancel_requested_at, r.agency_task,"
            + " s.name_en, s.name_ne, s.categories, a.kind, a.status, CAST(a.agreement_signed_on AS CHAR), CAST(a.agreement_until AS CHAR),"
            + " c.id AS consent_id, c.number, c.agency_id AS consent_agency_id, c.purpose, c.categories AS consent_categories,"
            + " CAST(c.expires_on AS CHAR), c.withdrawn_at, c.closed_at AS consent_closed_at,"
            + " o.id AS override_id, o.referral_id, o.agency_id AS override_agency_id, o.purpose AS override_purpose,"
            + " o.categories AS override_categories, o.reason, o.expires_at, o.verdict, " + SHOWN
            + " FROM ref_referral r LEFT JOIN ref_service s ON s.id = r.service_id"
            + " LEFT JOIN ref_agency a ON a.id = r.agency_id LEFT JOIN ref_consent c ON c.id = r.consent_id"
            + " LEFT JOIN ref_override o ON o.id = r.override_id WHERE r.agency_id = ?"
            + " AND r.transmission = 'TRANSMITTED'";

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
        Row cells = new Row(row);
        UUID id = cells.uuid();
        UUID agency = cells.uuid();
        Need need = cells.coded(Need.class);
        ReferralState state = cells.coded(ReferralState.class);
        Instant sentAt = cells.instant();
        Instant holdAt = cells.instant();
        Instant closedAt = cells.instant();
        long version = cells.number().longValue();
        String reference = cells.text();
        Priority priority = cells.coded(Priority.class);
        String district = cells.text();
        AgeBand ageBand = cells.coded(AgeBand.class);
        Instant dueAt = cells.instant();
        Instant updatedAt = cells.instant();
        UUID member = cells.uuid();
        UUID worker = cells.uuid();
        boolean cancelRequested = cells.instant() != null;
        AgencyTask task = cells.coded(AgencyTask.class);
        String nameEn = cells.text();
        String nameNe = cells.text();
        Set<InformationCategory> template = Categories.unpack(cells.text());
        AgencyKind kind = cells.coded(AgencyKind.class);
        AgencyStatus status = cells.coded(AgencyStatus.class);
        LocalDate signedOn = cells.day();
        LocalDate until = cells.day();
        ConsentTerms consent = consent(cells);
        OverrideTerms override = override(cells);
        Number shown = cells.number();
        DisclosureGround ground = new DisclosureGround(
                id, agency, need, state, sentAt, holdAt, closedAt, consent, override, template, kind, status, signedOn,
                until);
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

    private static ConsentTerms consent(Row cells) {
        UUID id = cells.uuid();
        Number number = cells.number();
        ConsentTerms terms = new ConsentTerms(
                id,
                number == null ? 0 : number.intValue(),
                cells.uuid(),
                cells.coded(Need.class),
                cells.text(),
                cells.day(),
                cells.instant(),
                cells.instant());
        return id == null ? null : terms;
    }

    private static OverrideTerms override(Row cells) {
        UUID id = cells.uuid();
        OverrideTerms terms = new OverrideTerms(
                id,
                cells.uuid(),
                cells.uuid(),
                cells.coded(Need.class),
                cells.text(),
                cells.coded(OverrideReason.class),
                cells.instant(),
                cells.coded(OverrideVerdict.class));
        return id == null ? null : terms;
    }

    /** The columns of a row from left to right. */
    private static final class Row {

        private final Object[] cells;
        private int at;

        private Row(Object[] cells) {
            this.cells = cells;
        }

        private Object next() {
            return cells[at++];
        }

        private UUID uuid() {
            return Cells.uuid(next());
        }

        private Instant instant() {
            return Cells.instant(next());
        }

        private String text() {
            return (String) next();
        }

        private Number number() {
            return (Number) next();
        }

        private LocalDate day() {
            String day = text();
            return day == null ? null : LocalDate.parse(day);
        }

        private <E extends Enum<E>> E coded(Class<E> type) {
            String name = text();
            return name == null ? null : Enum.valueOf(type, name);
        }
    }
}
