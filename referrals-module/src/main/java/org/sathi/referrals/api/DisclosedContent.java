package org.sathi.referrals.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the disclosure function lets an agency read: a component that is not let through is {@code null} or missing, never masked.
 *
 * @param phase how far it has come
 * @param categories the categories let through
 * @param district area of the member, or {@code null}
 * @param ageBand age of the member, or {@code null} in a stub
 * @param language code of the member's language, or {@code null}
 * @param safeContactLimited whether contact must be careful; shown before any contact field
 * @param safeContact how the member may be reached safely; with {@code CONTACT} only, else {@code null}
 * @param identity who the member is; with {@code IDENTITY} only, else {@code null}
 * @param contact how to reach them; with {@code CONTACT} only, else {@code null}
 * @param texts what the sender wrote, by category let through
 * @param withoutConsent the ground on which it is disclosed without the member's consent, or {@code null}
 * @param noticeVersion version of the notice against passing on, which must be shown and printed with it; {@code null} when nothing is disclosed
 */
public record DisclosedContent(
        DisclosurePhase phase,
        Set<InformationCategory> categories,
        String district,
        AgeBand ageBand,
        String language,
        boolean safeContactLimited,
        SafeContact safeContact,
        Identity identity,
        Contact contact,
        Map<InformationCategory, String> texts,
        String noticeVersion,
        OverrideReason withoutConsent) {

    public DisclosedContent {
        categories = Set.copyOf(categories);
        texts = Map.copyOf(texts);
    }

    /** Who the member is; components are {@code null} where nothing is held. */
    public record Identity(
            String nameLatin, String nameNepali, String preferredName, Integer birthYear, String gender) {}

    /**
     * How to reach the member.
     *
     * @param familyMustNotKnow whether the family must not learn of it: said so, or not asked (M7)
     * @param noMessage whether no message may be left: said so, or not asked (M7)
     */
    public record Contact(
            List<String> phones,
            String localLevel,
            String district,
            String safeContact,
            boolean familyMustNotKnow,
            boolean noMessage) {

        public Contact {
            phones = List.copyOf(phones);
        }
    }
}
