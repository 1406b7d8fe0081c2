package org.sathi.web.referrals;

import java.util.Map;
import java.util.UUID;
import org.sathi.referrals.api.ConsentView;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals.Content;
import org.sathi.referrals.api.SafeContact;

/** The content of a draft with one step of the way changed. */
final class Drafts {

    private Drafts() {}

    /** A draft of which only the service is known. */
    static Content begun(UUID serviceId, UUID replacesId) {
        return new Content(serviceId, null, null, null, null, Map.of(), null, replacesId);
    }

    /** The draft addressed to a service; a consent for another recipient or need does not go with it. */
    static Content withService(ReferralView draft, UUID serviceId, boolean sameRecipient) {
        UUID consent = sameRecipient ? consentOf(draft) : null;
        return new Content(
                serviceId,
                consent,
                draft.goalId(),
                draft.reason(),
                draft.row().priority(),
                draft.texts(),
                draft.safeContact(),
                draft.replacesId());
    }

    /** The draft under a consent. */
    static Content withConsent(ReferralView draft, UUID consentId) {
        return new Content(
                draft.serviceId(),
                consentId,
                draft.goalId(),
                draft.reason(),
                draft.row().priority(),
                draft.texts(),
                draft.safeContact(),
                draft.replacesId());
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
                draft.serviceId(), consentOf(draft), goalId, reason, priority, texts, safeContact, draft.replacesId());
    }

    private static UUID consentOf(ReferralView draft) {
        ConsentView consent = draft.consent();
        return consent == null ? null : consent.id();
    }
}
