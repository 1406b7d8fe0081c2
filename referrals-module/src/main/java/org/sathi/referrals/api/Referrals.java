package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/**
 * Referrals as the programme sees and moves them. Only those of members in the caller's scope exist for the caller. Every change is one row of the state machine
 * (B3); anything else is refused as a conflict {@code error.referral.illegal} and changes nothing.
 */
public interface Referrals {

    /** Referrals of members in scope, latest change first. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    Slice<ReferralRow> list(ReferralQuery query, PageRequest page);

    /** How many there are in each list, counted to a cap. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    ReferralCounts counts();

    /** One referral with all that the agency did. Marks its messages read and its notices done. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    ReferralView view(UUID referralId);

    /** The latest referrals of a member in scope, at most 50. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    List<ReferralRow> ofMember(UUID memberId);

    /** Exactly what the agency would see of this referral before and after acceptance, under its consent as it is now. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    AgencyPreview agencyPreview(UUID referralId);

    /** What still stands in the way of sending, as codes; empty when it can be sent. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    List<SendProblem> sendProblems(UUID referralId);

    /** Starts a draft (T1). */
    @RequiresPermission(Permission.REFERRAL_SEND)
    UUID draft(CreateDraft command);

    /**
     * Begins a draft with the content of a referral that has ended, which it will replace: to send again what ran out or was turned down (B6-13), or to refer again after
     * the time to open it again. The consent is checked when it is sent. While such a draft is there it is given again.
     */
    @RequiresPermission(Permission.REFERRAL_SEND)
    UUID again(Again command);

    /** Changes a draft. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void edit(EditDraft command);

    /** Throws a draft away (T2). */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void discard(Discard command);

    /** Sends a draft (T3); the guards are listed in {@link #sendProblems}. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void send(Send command);

    /** Cancels what the agency has not accepted (T7). */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void cancel(Cancel command);

    /** Asks the agency to stop work that it has accepted (T14). */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void requestCancel(Cancel command);

    /** Takes the request to cancel back (T18). */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void withdrawCancelRequest(WithdrawCancelRequest command);

    /** Cancels without the agency's answer, after the business days that are set (T17). */
    @RequiresPermission(Permission.REFERRAL_COORDINATE)
    void forceCancel(Move command);

    /**
     * Puts a consent in force under a referral: where the consent had ended it lifts the hold (T23); where one or an override is in force it takes its place.
     */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void renewConsent(RenewConsent command);

    /** Goes on with an open referral of a member who left the programme (B6-10). */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void goOn(WithReason command);

    /** Opens a closed referral again within the days that are set (T24). */
    @RequiresPermission(Permission.REFERRAL_COORDINATE)
    void reopen(WithReason command);

    /** Does not open it again although the agency asked (T24); by the sender or a coordinator. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void declineReopen(WithReason command);

    /** Marks a referral as sent in error (T25); the disclosures stay in the accounting. */
    @RequiresPermission(Permission.REFERRAL_COORDINATE)
    void markError(WithReason command);

    /** Writes to the agency (T27). */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void message(PostMessage command);

    /** Records what the member says of the help. When that is not what the agency says, the referral comes back to the sender. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void confirmOutcome(ConfirmOutcome command);

    /** Takes a referral that came back, or whose help the member denies, off the list of things to do. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void settle(Move command);

    /**
     * What a sender writes.
     *
     * @param serviceId the service it is addressed to, or {@code null} in a draft while it is not chosen
     * @param need what is needed; that of the service once one is chosen, so it may then be {@code null}
     * @param begunConsent a consent that is being written and not yet recorded, or {@code null}; dropped once there is a {@code consentId}
     * @param consentId the consent it goes under, or {@code null} while that is still missing
     * @param goalId the recovery goal it serves, or {@code null}
     * @param reason why, or {@code null} in a draft
     * @param priority how soon, or {@code null} in a draft
     * @param texts what is told, by category of {@link InformationCategory#written()}; at most 4,000 characters each
     * @param safeContact how the member may be reached safely, or {@code null} while that has not been asked
     * @param replacesId a referral that came back and is replaced by this one, or {@code null}
     */
    record Content(
            UUID serviceId,
            Need need,
            ConsentBegun begunConsent,
            UUID consentId,
            UUID goalId,
            ReferralReason reason,
            Priority priority,
            Map<InformationCategory, String> texts,
            SafeContact safeContact,
            UUID replacesId) {

        /** Content addressed to a service. */
        public Content(
                UUID serviceId,
                UUID consentId,
                UUID goalId,
                ReferralReason reason,
                Priority priority,
                Map<InformationCategory, String> texts,
                SafeContact safeContact,
                UUID replacesId) {
            this(serviceId, null, null, consentId, goalId, reason, priority, texts, safeContact, replacesId);
        }
    }

    /** A new draft for a member in scope. */
    record CreateDraft(UUID memberId, Content content, UUID submitKey) {}

    /** A draft like one that has ended. */
    record Again(UUID id, UUID submitKey) {}

    /** New content of a draft. */
    record EditDraft(UUID id, long version, Content content) {}

    /** Throws a draft away. */
    record Discard(UUID id, long version) {}

    /**
     * Sends a draft.
     *
     * @param duplicateReason why a second open referral to the same service is right, else {@code null}; at most 500 characters
     */
    record Send(UUID id, long version, String duplicateReason, UUID submitKey) {}

    /**
     * A cancellation or the request for one.
     *
     * @param reason one that is {@link CancelReason#choosable()}
     * @param text needed with {@link CancelReason#OTHER}, at most 500 characters; the agency sees it
     */
    record Cancel(UUID id, long version, CancelReason reason, String text, UUID submitKey) {}

    /** Takes a request to cancel back; the reason has at most 500 characters and is needed. */
    record WithdrawCancelRequest(UUID id, long version, String reason) {}

    /** A step that needs nothing more. */
    record Move(UUID id, long version) {}

    /** A step with a needed reason of at most 500 characters. */
    record WithReason(UUID id, long version, String reason) {}

    /** A consent in force for the same recipient and need. */
    record RenewConsent(UUID id, long version, UUID consentId) {}

    /** A message of at most 2,000 characters. */
    record PostMessage(UUID id, String text, UUID submitKey) {}

    /**
     * What the member said.
     *
     * @param on civil date of the talk, not in the future
     * @param note at most 1,000 characters, or {@code null}; never shown to the agency
     */
    record ConfirmOutcome(UUID id, long version, HelpConfirmed help, LocalDate on, String note) {}
}
