package org.sathi.referrals.api;

/** Why work on a referral rests (T10); text is needed with {@link #OTHER}. */
public enum HoldReason implements CodedReason {
    WAITLIST(Attribution.AGENCY),
    PARTICIPANT_ASKED(Attribution.PARTICIPANT),
    DOCUMENTS(Attribution.PARTICIPANT),
    OTHER(Attribution.AGENCY);

    private final Attribution attributableTo;

    HoldReason(Attribution attributableTo) {
        this.attributableTo = attributableTo;
    }

    @Override
    public Attribution attributableTo() {
        return attributableTo;
    }
}
