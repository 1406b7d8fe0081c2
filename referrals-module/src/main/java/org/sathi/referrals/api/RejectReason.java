package org.sathi.referrals.api;

/** Why an agency does not take a referral (B3); text is needed with {@link #OTHER}. */
public enum RejectReason implements CodedReason {
    NOT_ELIGIBLE(Attribution.PARTICIPANT),
    NO_CAPACITY(Attribution.AGENCY),
    WAITLIST_FULL(Attribution.AGENCY),
    OUT_OF_AREA(Attribution.PROGRAMME),
    SERVICE_NOT_OFFERED(Attribution.AGENCY),
    ALREADY_CLIENT(Attribution.PARTICIPANT),
    INSUFFICIENT_INFORMATION(Attribution.PROGRAMME),
    SAFETY_CONCERN(Attribution.AGENCY),
    CONFLICT_OF_INTEREST(Attribution.AGENCY),
    OTHER(Attribution.AGENCY);

    private final Attribution attributableTo;

    RejectReason(Attribution attributableTo) {
        this.attributableTo = attributableTo;
    }

    @Override
    public Attribution attributableTo() {
        return attributableTo;
    }
}
