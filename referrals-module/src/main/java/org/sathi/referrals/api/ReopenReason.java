package org.sathi.referrals.api;

/** Why an agency asks to open a closed referral again (T24); text is needed with {@link #OTHER}. */
public enum ReopenReason implements CodedReason {
    CAME_BACK(Attribution.PARTICIPANT),
    MORE_TO_DO(Attribution.AGENCY),
    CLOSED_BY_MISTAKE(Attribution.AGENCY),
    OTHER(Attribution.AGENCY);

    private final Attribution attributableTo;

    ReopenReason(Attribution attributableTo) {
        this.attributableTo = attributableTo;
    }

    @Override
    public Attribution attributableTo() {
        return attributableTo;
    }
}
