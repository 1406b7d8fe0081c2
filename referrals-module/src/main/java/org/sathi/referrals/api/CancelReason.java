package org.sathi.referrals.api;

/** Why a referral was cancelled (B3); text is needed with {@link #OTHER}. */
public enum CancelReason implements CodedReason {
    PARTICIPANT_CHANGED_MIND(Attribution.PARTICIPANT, true),
    NEED_MET_ELSEWHERE(Attribution.PARTICIPANT, true),
    SENT_TO_WRONG_AGENCY(Attribution.PROGRAMME, true),
    DUPLICATE(Attribution.PROGRAMME, true),
    OTHER(Attribution.PROGRAMME, true),
    CONSENT_WITHDRAWN(Attribution.PARTICIPANT, false),
    CONSENT_EXPIRED(Attribution.SYSTEM, false),
    PARTICIPANT_DIED(Attribution.PARTICIPANT, false),
    PARTICIPANT_MERGED(Attribution.SYSTEM, false),
    AGENCY_DEACTIVATED(Attribution.AGENCY, false),
    /** The time of a disclosure without consent is over. */
    OVERRIDE_ENDED(Attribution.SYSTEM, false);

    private final Attribution attributableTo;
    private final boolean choosable;

    CancelReason(Attribution attributableTo, boolean choosable) {
        this.attributableTo = attributableTo;
        this.choosable = choosable;
    }

    @Override
    public Attribution attributableTo() {
        return attributableTo;
    }

    /** Whether a person can give it; the others are the system's. */
    public boolean choosable() {
        return choosable;
    }
}
