package org.sathi.referrals.api;

/** Why an accepted referral ended without help (B3); text is needed with {@link #OTHER}. */
public enum UnresolvedReason implements CodedReason {
    UNABLE_TO_CONTACT(Attribution.PARTICIPANT),
    PARTICIPANT_DECLINED(Attribution.PARTICIPANT),
    NO_SHOW(Attribution.PARTICIPANT),
    MOVED(Attribution.PARTICIPANT),
    BECAME_INELIGIBLE(Attribution.PARTICIPANT),
    SERVICE_ENDED(Attribution.AGENCY),
    REFERRED_ON(Attribution.AGENCY),
    DIED(Attribution.PARTICIPANT),
    OTHER(Attribution.AGENCY);

    private final Attribution attributableTo;

    UnresolvedReason(Attribution attributableTo) {
        this.attributableTo = attributableTo;
    }

    @Override
    public Attribution attributableTo() {
        return attributableTo;
    }
}
