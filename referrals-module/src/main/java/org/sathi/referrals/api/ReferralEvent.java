package org.sathi.referrals.api;

import java.util.Set;

/** What can happen to a referral: the events of the state machine (B3). */
public enum ReferralEvent {
    /** T1. */
    DRAFT,
    /** Changing a draft before it is sent. */
    EDIT,
    /** T2. */
    DISCARD,
    /** T3. */
    SEND,
    /** T4. */
    RECEIVE,
    /** T5. */
    ACCEPT,
    /** T6. */
    REJECT,
    /** T7. */
    CANCEL,
    /** T8. */
    RETURN,
    /** T9. */
    START,
    /** T10. */
    HOLD,
    /** T11. */
    RESUME,
    /** T12, T16. */
    COMPLETE,
    /** T13, T16. */
    FAIL,
    /** T14. */
    REQUEST_CANCEL,
    /** T15. */
    CONFIRM_CANCEL,
    /** T17. */
    FORCE_CANCEL,
    /** T18. */
    WITHDRAW_CANCEL_REQUEST,
    /** T19. */
    EXPIRE,
    /** T20, T21: the consent was withdrawn or ran out. */
    END_CONSENT,
    /** T22. */
    CONFIRM_STOP,
    /** T23. */
    RENEW_CONSENT,
    /** T24. */
    REOPEN,
    /** T25. */
    MARK_ERROR,
    /** T26. */
    ASSIGN,
    /** T27: a message. */
    MESSAGE,
    /** T27: an attempt to reach the member. */
    LOG_CONTACT,
    /** The system closes it: the member died or two records were merged (B6-9, B6-10). */
    CLOSE_BY_SYSTEM,
    /** the sender asked the member whether help came. */
    CONFIRM_OUTCOME,
    /** The sender has dealt with what came back and takes it off the list. */
    SETTLE,
    /** half of a deadline has passed. */
    REMIND,
    /** a deadline has passed. */
    OVERDUE,
    /** a deadline has long passed. */
    ESCALATE,
    /** an appointment was agreed with the member. */
    SCHEDULE,
    /** the member came to an appointment. */
    ATTEND,
    /** the member did not come. */
    MISS,
    /** an appointment was called off. */
    DROP_APPOINTMENT,
    /** B6-17: a document was added. */
    ATTACH,
    /** B6-17: a document was taken away. */
    DETACH,
    /** who worked on it left the agency. */
    UNASSIGN,
    /** a coordinator puts an override in the place of a consent. */
    OVERRIDE,
    /** B6-5: another consent takes the place of the one in force, with other categories or a later end. */
    CHANGE_CONSENT,
    /** somebody of the programme set a flag. */
    FLAG,
    /** somebody of the programme took a flag away. */
    UNFLAG,
    /** the programme told an agency without a login of a logged referral. */
    HAND_OVER,
    /** T24: the agency asks to open a closed referral again. */
    ASK_REOPEN,
    /** T24: the programme does not open it again. */
    DECLINE_REOPEN,
    /** B6-10: the member left the programme, and the sender is asked what becomes of it. */
    MEMBER_LEFT,
    /** B6-10: it goes on although the member left. */
    GO_ON;

    private static final Set<ReferralEvent> INSIDE_PROGRAMME =
            Set.of(DRAFT, EDIT, DISCARD, CONFIRM_OUTCOME, SETTLE, FLAG, UNFLAG, MEMBER_LEFT, GO_ON);

    private static final Set<ReferralEvent> OF_THE_CLOCK = Set.of(REMIND, OVERDUE, ESCALATE);

    /** Whether only time was told: nothing of the referral changed, and nobody's open form becomes stale. */
    public boolean ofTheClock() {
        return OF_THE_CLOCK.contains(this);
    }

    /** Whether the agency learns nothing of the step, not even that something has changed: the programme may be talking to another agency. */
    public boolean insideProgramme() {
        return INSIDE_PROGRAMME.contains(this);
    }
}
