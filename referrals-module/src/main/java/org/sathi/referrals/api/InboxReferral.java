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
        Need delivered,
        LocalDate closedOn,
        List<TimelineEntry> timeline,
        List<MessageView> messages,
        List<ContactView> contacts,
        Set<ReferralEvent> actions,
        ReferralTimes times) {

    public InboxReferral {
        timeline = List.copyOf(timeline);
        messages = List.copyOf(messages);
        contacts = List.copyOf(contacts);
        actions = Set.copyOf(actions);
    }

    /** Whether the caller may do something now. */
    public boolean can(ReferralEvent event) {
        return actions.contains(event);
    }
}
