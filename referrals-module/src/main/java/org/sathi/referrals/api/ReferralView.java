package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A referral as the programme sees it.
 *
 * @param row what lists show
 * @param serviceId the service it is addressed to, or {@code null} in an early draft
 * @param goalId the recovery goal it serves, or {@code null}
 * @param texts what the sender wrote, by category
 * @param consent the consent it goes under, or {@code null} in an early draft
 * @param begunConsent a consent that is being written, or {@code null}
 * @param disclosed what the agency can read at this moment; of a logged referral what it may be told
 * @param senderName who sent or drafted it
 * @param workerName who works on it at the agency, or {@code null}
 * @param firstContactOn when the agency expects the first contact, or {@code null}
 * @param reviewOn when a hold is looked at again, or {@code null}
 * @param outcome how it ended, or {@code null}
 * @param delivered what was given, the last first
 * @param whyPartly why it helped in part only, or {@code null}
 * @param closedOn civil date on which the service ended, or {@code null}
 * @param suggestion another agency that the agency suggested, in words, or {@code null}
 * @param help what the member said of the help, or {@code null}
 * @param replacesId the referral that this one replaces, or {@code null}
 * @param replacedById the referral that replaces this one, or {@code null}
 * @param timeline all that happened, oldest first
 * @param actions what the caller may do now
 * @param times its deadlines and what the clock has said of them
 * @param override the override that stands or stood in the place of a consent, or {@code null}
 * @param warnings in what the service did not fit the person when it was sent; empty in a draft
 * @param handedOver whether the agency of a logged referral was told of it
 * @param flags the programme's flags, open ones first, at most 50
 */
public record ReferralView(
        ReferralRow row,
        UUID serviceId,
        UUID goalId,
        ReferralReason reason,
        Map<InformationCategory, String> texts,
        SafeContact safeContact,
        ConsentView consent,
        ConsentBegun begunConsent,
        Set<InformationCategory> disclosed,
        DisclosurePhase phase,
        UUID senderId,
        String senderName,
        String workerName,
        LocalDate firstContactOn,
        LocalDate reviewOn,
        ReferralOutcome outcome,
        List<Delivered> delivered,
        PartlyReason whyPartly,
        LocalDate closedOn,
        String suggestion,
        HelpConfirmed help,
        LocalDate helpOn,
        String helpNote,
        UUID replacesId,
        UUID replacedById,
        List<TimelineEntry> timeline,
        List<MessageView> messages,
        List<ContactView> contacts,
        Set<ReferralEvent> actions,
        ReferralTimes times,
        OverrideView override,
        Set<EligibilityWarning> warnings,
        List<FlagView> flags,
        boolean handedOver) {

    public ReferralView {
        texts = Map.copyOf(texts);
        disclosed = Set.copyOf(disclosed);
        delivered = List.copyOf(delivered);
        timeline = List.copyOf(timeline);
        messages = List.copyOf(messages);
        contacts = List.copyOf(contacts);
        actions = Set.copyOf(actions);
        warnings = Set.copyOf(warnings);
        flags = List.copyOf(flags);
    }

    /** What the sender may tell: what the override in the place of a consent names, while it lasts, else the consent. */
    public Set<InformationCategory> tellable() {
        if (override != null && override.inForce()) {
            return override.categories();
        }
        return consent == null ? Set.of() : consent.categories();
    }

    /** Whether the sender had asked to cancel and the agency closed it with an outcome instead: it was already served (T16). */
    public boolean servedDespiteCancel() {
        boolean asked = false;
        boolean served = false;
        for (TimelineEntry entry : timeline) {
            switch (entry.event()) {
                case REQUEST_CANCEL -> asked = true;
                case WITHDRAW_CANCEL_REQUEST -> asked = false;
                case COMPLETE, FAIL -> served = asked;
                case REOPEN -> {
                    asked = false;
                    served = false;
                }
                default -> {}
            }
        }
        return served && (row.state() == ReferralState.COMPLETED || row.state() == ReferralState.FAILED);
    }

    /** The agency's request to open it again that waits for its answer, or {@code null} (T24). */
    public TimelineEntry reopenRequest() {
        return TimelineEntry.openRequest(timeline);
    }

    /** Whether the caller may do something now. */
    public boolean can(ReferralEvent event) {
        return actions.contains(event);
    }
}
