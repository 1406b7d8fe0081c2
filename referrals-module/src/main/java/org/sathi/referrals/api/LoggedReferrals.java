package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/**
 * Logged referrals: the agency had no login when the referral was sent, so the programme tells it and records in its place what it answers, along the same
 * state machine. Nothing here can be done to a referral that was transmitted, and a logged one stays logged when the agency gets a login later.
 */
public interface LoggedReferrals {

    /** Records how the agency was told, and writes into the accounting what it was told; before the agency has accepted that is the need at most. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void handOver(HandOver command);

    /** The agency has it. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void received(Move command);

    /** The agency takes it. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void accepted(Accepted command);

    /** The agency does not take it. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void turnedDown(TurnedDown command);

    /** The agency has met or reached the member for the first time. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void firstContact(FirstContact command);

    /** What the agency says of an attempt to reach the member, or of having met them again; it is its sign of life, and the next one is due from then on (T27, A-43). */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void contact(Contact command);

    /** The agency has helped. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void completed(Completed command);

    /** The agency could not help. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void failed(Failed command);

    /** The agency lets it rest, and says why and until when (T10). */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void held(Held command);

    /** The agency takes it up again, where it was (T11). */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void resumed(Move command);

    /** The agency agrees to stop. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void cancelConfirmed(Move command);

    /** The consent has ended, and the agency says that it has stopped using what it was told. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    void stopConfirmed(Move command);

    /**
     * How the agency was told.
     *
     * @param told what it was told: part of what it may be told now; empty only with {@link HandoverWay#SLIP}
     * @param to who at the agency was told, at most 150 characters; needed unless only a slip was given
     */
    record HandOver(UUID id, long version, HandoverWay way, Set<InformationCategory> told, String to, UUID submitKey) {

        public HandOver {
            told = told == null ? Set.of() : Set.copyOf(told);
        }
    }

    /** A step that needs nothing more. */
    record Move(UUID id, long version, UUID submitKey) {}

    /**
     * An acceptance.
     *
     * @param firstContactOn when the agency expects the first contact: from today, at most 60 days ahead
     * @param text what the agency said beside, at most 500 characters, or {@code null}
     */
    record Accepted(UUID id, long version, LocalDate firstContactOn, String text, UUID submitKey) {}

    /**
     * A refusal.
     *
     * @param text needed with {@link RejectReason#OTHER}, at most 500 characters
     */
    record TurnedDown(UUID id, long version, RejectReason reason, String text, UUID submitKey) {}

    /** The first contact: a civil date from the day of sending on, not in the future, and through which channel. */
    record FirstContact(UUID id, long version, LocalDate on, ContactChannel channel, UUID submitKey) {}

    /**
     * A contact that the agency tells of. One through a channel that the member does not want is recorded as such: it has happened, and the programme has to talk about it.
     *
     * @param on civil date from the day of sending on, not in the future
     * @param note at most 500 characters, or {@code null}
     */
    record Contact(UUID id, LocalDate on, ContactChannel channel, ContactResult result, String note, UUID submitKey) {}

    /**
     * A close with help.
     *
     * @param outcome {@code RESOLVED} or {@code PARTLY}
     * @param whyPartly needed with {@code PARTLY}: why not wholly
     * @param text what there is to say about that, at most 500 characters; needed with {@link PartlyReason#OTHER}
     * @param delivered what was given, and on which civil date from the day of sending on, not in the future
     */
    record Completed(
            UUID id,
            long version,
            ReferralOutcome outcome,
            PartlyReason whyPartly,
            String text,
            Delivered delivered,
            UUID submitKey) {

        public Completed {
            delivered = delivered == null ? new Delivered(null, null) : delivered;
        }
    }

    /**
     * A hold.
     *
     * @param text needed with {@link HoldReason#OTHER}, at most 500 characters
     * @param reviewOn when the programme asks again: after today, at most 60 days ahead
     */
    record Held(UUID id, long version, HoldReason reason, String text, LocalDate reviewOn, UUID submitKey) {}

    /**
     * A close without help.
     *
     * @param text needed with {@link UnresolvedReason#OTHER}, at most 500 characters
     * @param on civil date from the day of sending on, not in the future
     */
    record Failed(UUID id, long version, UnresolvedReason reason, String text, LocalDate on, UUID submitKey) {}
}
