package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/**
 * Referrals as the addressed agency sees and moves them. Nothing here tells of other agencies: another agency's id answers exactly as one that does not exist
 * . Every read goes through the disclosure function; every change is one row of the state machine (B3).
 */
public interface Inbox {

    /** The own agency's referrals. */
    @RequiresPermission(Permission.INBOX_VIEW)
    Slice<InboxRow> list(InboxQuery query, PageRequest page);

    /**
     * How many there are in each list, counted to a cap, and a page of one list at once, which is one reading in the audit; without a list named, of
     * {@link InboxCounts#first()}.
     */
    @RequiresPermission(Permission.INBOX_VIEW)
    InboxView view(InboxQuery query, PageRequest page);

    /**
     * The referral of the own agency that has the code which the person brings on the slip. The code may be typed without the part that names the agency, in small letters, with blanks and in
     * Nepali digits.
     *
     * @return nothing for a code that does not exist and for another agency's alike
     */
    @RequiresPermission(Permission.INBOX_VIEW)
    Optional<UUID> find(String code);

    /** The services of the own agency by name, to narrow a list down to one. */
    @RequiresPermission(Permission.INBOX_VIEW)
    List<ServiceLabel> services();

    /**
     * Opens a referral: marks it received once (T4), writes the disclosure into the accounting at the person's first view of the phase, marks messages
     * read and notices done.
     */
    @RequiresPermission(Permission.INBOX_VIEW)
    InboxReferral open(UUID referralId);

    /** The people of the own agency who can be given a referral. */
    @RequiresPermission(Permission.INBOX_VIEW)
    List<WorkerLabel> workers();

    /** Accepts (T5). When a colleague was faster, the conflict names who, when and the new state. */
    @RequiresPermission(Permission.INBOX_WORK)
    void accept(Accept command);

    /** Does not take it (T6). */
    @RequiresPermission(Permission.INBOX_WORK)
    void reject(Reject command);

    /** Gives an accepted one back (T8), within the business days that are set or before any contact. */
    @RequiresPermission(Permission.INBOX_WORK)
    void giveBack(Reject command);

    /** Notes an attempt to reach the member (T27, A-31). */
    @RequiresPermission(Permission.INBOX_WORK)
    void logContact(LogContact command);

    /** Starts work after the first successful contact (T9). */
    @RequiresPermission(Permission.INBOX_WORK)
    void start(Move command);

    /** Lets work rest (T10). */
    @RequiresPermission(Permission.INBOX_WORK)
    void hold(Hold command);

    /** Goes on where the hold began (T11). */
    @RequiresPermission(Permission.INBOX_WORK)
    void resume(Move command);

    /** Closes with help given (T12; T16 when the sender had asked to cancel). */
    @RequiresPermission(Permission.INBOX_WORK)
    void complete(Complete command);

    /** Closes without help (T13; T16 when the sender had asked to cancel). */
    @RequiresPermission(Permission.INBOX_WORK)
    void fail(Fail command);

    /** Asks the programme to open a closed referral again, within the days that are set (T24); the asking shows nothing more of the member than before. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    void askReopen(AskReopen command);

    /** Agrees to the sender's request to cancel (T15). */
    @RequiresPermission(Permission.INBOX_WORK)
    void confirmCancel(Move command);

    /** Confirms that the use of the data has stopped (T22). */
    @RequiresPermission(Permission.INBOX_WORK)
    void confirmStop(ConfirmStop command);

    /** Gives a referral to a colleague or to nobody (T26); a worker can only take one for themselves. */
    @RequiresPermission(Permission.INBOX_WORK)
    void assign(Assign command);

    /** Gives many to a colleague or back into the pool at once; what has ended meanwhile is left as it is. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    AssignedAll assignAll(AssignAll command);

    /** The open referrals of a colleague, or with {@code null} those that nobody works on; at most 100. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    List<InboxRow> ofWorker(UUID workerId);

    /** The agencies that can be suggested instead of the own one. */
    @RequiresPermission(Permission.INBOX_WORK)
    List<AgencyLabel> otherAgencies();

    /** Writes to the programme (T27). */
    @RequiresPermission(Permission.INBOX_WORK)
    void message(PostMessage command);

    /**
     * An acceptance.
     *
     * @param version version that the person saw
     * @param workerId active account of the own agency
     * @param firstContactOn expected day of the first contact: today or later, at most 60 days ahead
     */
    record Accept(UUID id, long version, UUID workerId, LocalDate firstContactOn, UUID submitKey) {}

    /**
     * A refusal.
     *
     * @param text needed with {@link RejectReason#OTHER}, at most 500 characters
     * @param suggestion another agency in words, at most 200 characters, or {@code null}; no data goes there
     * @param suggestedAgencyId another agency of the directory, or {@code null}; no data goes there either
     */
    record Reject(
            UUID id,
            long version,
            RejectReason reason,
            String text,
            String suggestion,
            UUID suggestedAgencyId,
            UUID submitKey) {}

    /**
     * An attempt to reach the member.
     *
     * @param on civil date, not before acceptance and not in the future
     * @param note at most 500 characters, or {@code null}
     * @param againstWish the worker knows that the member does not want this channel; needed where that is so, and kept with the attempt
     */
    record LogContact(
            UUID id,
            LocalDate on,
            ContactChannel channel,
            ContactResult result,
            String note,
            boolean againstWish,
            UUID submitKey) {}

    /** A step that needs nothing more. */
    record Move(UUID id, long version) {}

    /**
     * A hold.
     *
     * @param text needed with {@link HoldReason#OTHER}, at most 500 characters
     * @param reviewOn when it is looked at again: after today, at most 60 days ahead
     */
    record Hold(UUID id, long version, HoldReason reason, String text, LocalDate reviewOn) {}

    /**
     * A close with help.
     *
     * @param outcome {@code RESOLVED} or {@code PARTLY}
     * @param delivered one to four different services that were given, each with its day: not before acceptance and not in the future
     * @param whyPartly why not wholly; needed with {@code PARTLY}, else {@code null}
     * @param text needed with {@link PartlyReason#OTHER}, at most 500 characters
     */
    record Complete(
            UUID id,
            long version,
            ReferralOutcome outcome,
            List<Delivered> delivered,
            PartlyReason whyPartly,
            String text,
            UUID submitKey) {

        public Complete {
            delivered = List.copyOf(delivered);
        }

        /** A close with one service that resolved the need. */
        public Complete(UUID id, long version, Delivered delivered, UUID submitKey) {
            this(id, version, ReferralOutcome.RESOLVED, List.of(delivered), null, null, submitKey);
        }
    }

    /**
     * A close without help.
     *
     * @param reason {@code UNABLE_TO_CONTACT} needs three attempts on two days through channels that the member allows
     * @param text needed with {@link UnresolvedReason#OTHER}, at most 500 characters
     */
    record Fail(UUID id, long version, UnresolvedReason reason, String text, LocalDate on, UUID submitKey) {}

    /**
     * A request to open it again.
     *
     * @param text needed with {@link ReopenReason#OTHER}, at most 500 characters
     */
    record AskReopen(UUID id, long version, ReopenReason reason, String text, UUID submitKey) {}

    /** The agency has stopped using the data and kept only what law requires; {@code stopped} must be true. */
    record ConfirmStop(UUID id, long version, boolean stopped) {}

    /** New worker; {@code null} puts it back into the pool, which only an agency's administrator can do. */
    record Assign(UUID id, long version, UUID workerId) {}

    /** New worker of many, at most 100; {@code null} puts them back into the pool. */
    record AssignAll(List<UUID> ids, UUID workerId) {

        public AssignAll {
            ids = List.copyOf(ids);
        }
    }

    /** How many were given, and how many were left as they are. */
    record AssignedAll(int moved, int left) {}

    /** A message of at most 2,000 characters. */
    record PostMessage(UUID id, String text, UUID submitKey) {}
}
