package org.sathi.referrals.internal;

import static org.sathi.referrals.api.InformationCategory.ATTACHMENTS;
import static org.sathi.referrals.api.InformationCategory.CONTACT;
import static org.sathi.referrals.api.InformationCategory.HIV;
import static org.sathi.referrals.api.InformationCategory.IDENTITY;
import static org.sathi.referrals.api.InformationCategory.JUSTICE;
import static org.sathi.referrals.api.InformationCategory.MENTAL_HEALTH_SUMMARY;
import static org.sathi.referrals.api.InformationCategory.NEED;
import static org.sathi.referrals.api.InformationCategory.SUBSTANCE_USE;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ReferralState;

/**
 * The one disclosure function (B4): what an agency may read is what the consent names, the service needs, the wall of the agency's kind lets through and the
 * phase has come to, all four at once. Pure; every page, list, export and resource calls it.
 */
final class Disclosure {

    /**
     * The wall: what an agency of a kind can ever receive, whatever is ticked. HIV goes to HIV services only, since in Nepal passing HIV on is an offence and
     * privacy yields to a criminal investigation. Justice receives neither HIV nor mental health, nor substance use, which is an offence as well, nor attachments,
     * which the wall cannot read. A justice history goes to justice services only.
     */
    private static final Map<AgencyKind, Set<InformationCategory>> WALL = wall();

    private Disclosure() {}

    private static Map<AgencyKind, Set<InformationCategory>> wall() {
        Set<InformationCategory> practical = EnumSet.of(IDENTITY, CONTACT, NEED);
        Map<AgencyKind, Set<InformationCategory>> wall = new EnumMap<>(AgencyKind.class);
        wall.put(AgencyKind.MENTAL_HEALTH, with(practical, MENTAL_HEALTH_SUMMARY, SUBSTANCE_USE, ATTACHMENTS));
        wall.put(AgencyKind.HIV_AIDS, with(practical, HIV, MENTAL_HEALTH_SUMMARY, SUBSTANCE_USE, ATTACHMENTS));
        wall.put(AgencyKind.CRIMINAL_JUSTICE, with(practical, JUSTICE));
        wall.put(AgencyKind.HEALTH, with(practical, MENTAL_HEALTH_SUMMARY, SUBSTANCE_USE, ATTACHMENTS));
        wall.put(AgencyKind.HOUSING, practical);
        wall.put(AgencyKind.LIVELIHOOD, practical);
        wall.put(AgencyKind.DISABILITY_RIGHTS, with(practical, MENTAL_HEALTH_SUMMARY, ATTACHMENTS));
        wall.put(AgencyKind.OTHER, practical);
        return wall;
    }

    private static Set<InformationCategory> with(Set<InformationCategory> base, InformationCategory... more) {
        Set<InformationCategory> all = EnumSet.copyOf(base);
        all.addAll(Set.of(more));
        return all;
    }

    /** What an agency of this kind can ever receive. */
    static Set<InformationCategory> wall(AgencyKind kind) {
        return Set.copyOf(WALL.get(kind));
    }

    /** What a phase lets through: the need before acceptance, everything after it, nothing otherwise. */
    static Set<InformationCategory> phase(DisclosurePhase phase) {
        return switch (phase) {
            case NONE, STUB -> Set.of();
            case PREVIEW -> Set.of(NEED);
            case ACCEPTED -> EnumSet.allOf(InformationCategory.class);
        };
    }

    /**
     * What may be read.
     *
     * @param consented categories that the consent names
     * @param template categories that the service needs at most
     * @param kind kind of the receiving agency
     * @param phase how far the referral has come
     */
    static Set<InformationCategory> categories(
            Collection<InformationCategory> consented,
            Collection<InformationCategory> template,
            AgencyKind kind,
            DisclosurePhase phase) {
        Set<InformationCategory> open = EnumSet.noneOf(InformationCategory.class);
        open.addAll(consented);
        open.retainAll(template);
        open.retainAll(wall(kind));
        open.retainAll(phase(phase));
        return open;
    }

    /**
     * How far a referral has come as to what its agency may read.
     *
     * @param hold whether the consent hold is set (T21)
     * @param taken whether what it was told has been taken from the agency for good: it takes no part, or the referral ended without consent
     * @param consentInForce whether the consent is in force now, by comparison (B6-4)
     * @param closedAt when it was closed, or {@code null}
     * @param graceDays days after the end in which the agency may still read
     */
    static DisclosurePhase phaseOf(
            ReferralState state,
            boolean hold,
            boolean taken,
            boolean consentInForce,
            Instant closedAt,
            Instant now,
            int graceDays) {
        if (taken || state == ReferralState.ENTERED_IN_ERROR) {
            return DisclosurePhase.STUB;
        }
        if (state.open()) {
            if (hold || !consentInForce) {
                return DisclosurePhase.STUB;
            }
            return state.waiting() ? DisclosurePhase.PREVIEW : DisclosurePhase.ACCEPTED;
        }
        boolean served = state == ReferralState.COMPLETED || state == ReferralState.FAILED;
        boolean grace = closedAt != null && now.isBefore(closedAt.plus(Duration.ofDays(graceDays)));
        return served && grace && consentInForce ? DisclosurePhase.ACCEPTED : DisclosurePhase.NONE;
    }
}
