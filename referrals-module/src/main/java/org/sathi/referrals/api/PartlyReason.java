package org.sathi.referrals.api;

/** Why the help that was given did not resolve the need wholly; text is needed with {@link #OTHER}. */
public enum PartlyReason implements CodedReason {
    STOPPED_COMING(Attribution.PARTICIPANT),
    WISHED_TO_END(Attribution.PARTICIPANT),
    MOVED(Attribution.PARTICIPANT),
    BECAME_INELIGIBLE(Attribution.PARTICIPANT),
    NOT_ENOUGH_ROOM(Attribution.AGENCY),
    SERVICE_ENDED(Attribution.AGENCY),
    PART_NOT_OFFERED(Attribution.AGENCY),
    INSUFFICIENT_INFORMATION(Attribution.PROGRAMME),
    OTHER(Attribution.AGENCY);

    private final Attribution attributableTo;

    PartlyReason(Attribution attributableTo) {
        this.attributableTo = attributableTo;
    }

    @Override
    public Attribution attributableTo() {
        return attributableTo;
    }
}
