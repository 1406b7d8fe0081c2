package org.sathi.web.referrals;

import java.util.Map;
import java.util.UUID;
import org.sathi.referrals.api.ConsentBegun;
import org.sathi.referrals.api.ConsentView;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals.Content;
import org.sathi.referrals.api.SafeContact;

/** The content of a draft with one step of the way changed; everything else stays as it is. */
final class Drafts {

    private Drafts() {}

    /** A draft of which only the need is known. */
    static Content begun(Need need, UUID replacesId) {
        return new Content(null, need, null, null, null, null, null, Map.of(), null, replacesId);
    }

    /** The draft for another need: what was chosen and allowed for the old one does not go with it. */
    static Content withNeed(ReferralView draft, Need need) {
        return addressed(draft, null, need, null, null);
    }

    /** The draft addressed to a service; a consent for another recipient or need does not go with it. */
    static Content withService(ReferralView draft, UUID serviceId, boolean sameRecipient) {
        return addressed(
                draft,
                serviceId,
                draft.row().need(),
                sameRecipient ? draft.begunConsent() : null,
                sameRecipient ? consentOf(draft) : null);
    }

    /** The draft with the consent as far as it is filled in. */
    static Content withBegunConsent(ReferralView draft, ConsentBegun begun) {
        return addressed(draft, draft.serviceId(), draft.row().need(), begun, consentOf(draft));
    }

    /** The draft under a consent. */
    static Content withConsent(ReferralView draft, UUID consentId) {
        return addressed(draft, draft.serviceId(), draft.row().need(), null, consentId);
    }

    /** The draft with what is told. */
    static Content told(
            ReferralView draft,
            UUID goalId,
            ReferralReason reason,
            Priority priority,
            Map<InformationCategory, String> texts,
            SafeContact safeContact) {
        return new Content(
                draft.serviceId(),
                draft.row().need(),
                draft.begunConsent(),
                consentOf(draft),
                goalId,
                reason,
                priority,
                texts,
                safeContact,
                draft.replacesId());
    }

    private static Content addressed(
            ReferralView draft, UUID serviceId, Need need, ConsentBegun begun, UUID consentId) {
        return new Content(
                serviceId,
                need,
                begun,
                consentId,
                draft.goalId(),
                draft.reason(),
                draft.row().priority(),
                draft.texts(),
                draft.safeContact(),
                draft.replacesId());
    }

    private static UUID consentOf(ReferralView draft) {
        ConsentView consent = draft.consent();
        return consent == null ? null : consent.id();
    }
}
