package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import org.sathi.referrals.api.AgencyTask;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SenderTask;

/** What a referral waits for from each side, so that nothing comes back to nobody. One thing at a time: the answer to an agency that asks to open it again comes first. */
@Embeddable
class Tasks {

    /** What the sender is asked as long as a consent hold lasts (T21). */
    private static final Set<SenderTask> HELD = EnumSet.of(SenderTask.CONSENT_ENDED, SenderTask.AGENCY_CLOSED);

    @Enumerated(EnumType.STRING)
    @Column(name = "sender_task")
    private SenderTask sender;

    @Enumerated(EnumType.STRING)
    @Column(name = "agency_task")
    private AgencyTask agency;

    /** Whether the agency asks to open it again and nobody has answered (T24). */
    @Column(name = "reopen_asked")
    private boolean reopenAsked;

    /** What waits behind the one thing: behind the answer to an agency that asks, or behind what becomes of it now that the member has left. */
    @Enumerated(EnumType.STRING)
    @Column(name = "task_before")
    private SenderTask before;

    protected Tasks() {}

    static Tasks none() {
        return new Tasks();
    }

    /**
     * Takes the tasks that a row of the machine gives and takes away.
     *
     * @param after the state it leads to
     * @param untold whether it was logged only, and the agency knows nothing of it yet
     * @param flags what stands beside the state after it: a request to cancel that a consent hold has covered waits for its answer again when the hold is over
     */
    void follow(Transition row, ReferralState after, boolean untold, Set<Flag> flags) {
        senderAfter(row, after, untold);
        if (row.agencyTask() != null) {
            agency = row.agencyTask();
        } else if (!row.clears().isEmpty()) {
            agency = after.open() && flags.contains(Flag.CANCEL_REQUESTED) ? AgencyTask.ANSWER_CANCEL : null;
        }
    }

    private void senderAfter(Transition row, ReferralState after, boolean untold) {
        if (after == ReferralState.ENTERED_IN_ERROR) {
            sender = null;
            reopenAnswered();
        } else if (row.senderTask() != null) {
            next(row.senderTask(), after);
        } else if (sender == SenderTask.MEMBER_LEFT) {
            memberLeft(row, after, untold);
        } else if (HELD.contains(sender)) {
            sender = row.clears().contains(Flag.CONSENT_HOLD) ? null : sender;
        } else if (sender == SenderTask.HAND_OVER) {
            sender = untold && after.open() ? sender : null;
        } else if (Bucket.of(after) != Bucket.CLOSED && sender != SenderTask.READ_MESSAGE) {
            sender = null;
        }
    }

    /** The question that a leaving member left comes first while it is open; what the end of a consent asks waits behind it, whichever of the two came first. */
    private void next(SenderTask task, ReferralState after) {
        if (task == SenderTask.MEMBER_LEFT) {
            before = HELD.contains(sender) ? sender : null;
            sender = task;
        } else if (sender != SenderTask.MEMBER_LEFT) {
            sender = task;
        } else {
            before = after.open() ? task : null;
            sender = after.open() ? sender : task;
        }
    }

    /** What the sender was asked when the member left stays asked until they answer: by going on, by asking the agency to stop, or by an end. */
    private void memberLeft(Transition row, ReferralState after, boolean untold) {
        if (row.clears().contains(Flag.CONSENT_HOLD)) {
            before = null;
        }
        if (!after.open()) {
            sender = null;
            before = null;
        } else if (row.event() == ReferralEvent.REQUEST_CANCEL || row.event() == ReferralEvent.GO_ON) {
            sender = untold ? SenderTask.HAND_OVER : before;
            before = null;
        }
    }

    /** It has ended, so the agency need do nothing more. */
    void ended() {
        agency = null;
    }

    /** It came back to the sender without the agency's doing: the agency was closed (B6-7), or the member says that no help came. */
    void comesBack() {
        give(SenderTask.FIND_ANOTHER_WAY);
    }

    /** It is worked on no more, because its agency was closed (B6-7). */
    void agencyClosed() {
        if (sender == SenderTask.MEMBER_LEFT) {
            before = SenderTask.AGENCY_CLOSED;
        } else {
            give(SenderTask.AGENCY_CLOSED);
        }
    }

    /** It was logged only, and the agency knows nothing of it yet. */
    void handOver() {
        sender = SenderTask.HAND_OVER;
    }

    /** The sender has done what it waited for. */
    void senderDone() {
        give(null);
    }

    /** The agency asks to open it again; what the sender had to do waits behind the answer (T24). */
    void askReopen() {
        reopenAsked = true;
        before = sender;
    }

    /** The sender does not open it again and goes on with what waited behind the answer. */
    void reopenDeclined() {
        sender = before;
        reopenAnswered();
    }

    /** Nothing waits for an answer to the agency any more. */
    void reopenAnswered() {
        reopenAsked = false;
        before = null;
    }

    private void give(SenderTask task) {
        if (reopenAsked) {
            before = task;
        } else {
            sender = task;
        }
    }

    SenderTask sender() {
        return sender;
    }

    AgencyTask agency() {
        return agency;
    }

    boolean reopenAsked() {
        return reopenAsked;
    }
}
