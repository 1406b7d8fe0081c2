package org.sathi.membership.api;

/** Why an engagement ended (M9). */
public enum ExitReason {
    MOVED_AWAY(MemberStatus.EXITED),
    NO_LONGER_WANTS(MemberStatus.WITHDRAWN),
    GOALS_REACHED(MemberStatus.COMPLETED),
    JOINED_OTHER_SERVICE(MemberStatus.EXITED),
    LOST_CONTACT(MemberStatus.EXITED),
    DIED(MemberStatus.EXITED),
    OTHER(MemberStatus.EXITED),
    /** The record was of a person who has another record, which lives on; set by the merge only. */
    MERGED(MemberStatus.EXITED);

    private final MemberStatus leadsTo;

    ExitReason(MemberStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** The status in which the engagement ends for this reason. */
    public MemberStatus leadsTo() {
        return leadsTo;
    }

    /** Whether a person can choose it. */
    public boolean selectable() {
        return this != MERGED;
    }
}
