package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A referral as its agency sees it.
 *
 * @param row what the inbox shows
 * @param reason why the member is referred, {@code null} in a stub
 * @param content what the disclosure function lets through
 * @param senderName who sent it, to talk to; {@code null} in a stub
 * @param workerId who works on it, or {@code null}
 * @param timeline what happened since it was sent
 * @param actions what the caller may do now
 * @param times its deadlines and what the clock has said of them
 * @param agreementEnded whether the agency reads nothing because its data-use agreement does not hold
 * @param agencyClosed whether the agency belongs to the network no more (B6-7)
 */
public record InboxReferral(
        InboxRow row,
        ReferralReason reason,
        DisclosedContent content,
        String senderName,
        UUID workerId,
        LocalDate firstContactOn,
        LocalDate reviewOn,
        ReferralOutcome outcome,
        List<Delivered> delivered,
        PartlyReason whyPartly,
        LocalDate closedOn,
        List<TimelineEntry> timeline,
        List<MessageView> messages,
        List<ContactView> contacts,
        Set<ReferralEvent> actions,
        ReferralTimes times,
        boolean agreementEnded,
        boolean agencyClosed) {

    public InboxReferral {
        delivered = List.copyOf(delivered);
        timeline = List.copyOf(timeline);
        messages = List.copyOf(messages);
        contacts = List.copyOf(contacts);
        actions = Set.copyOf(actions);
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
