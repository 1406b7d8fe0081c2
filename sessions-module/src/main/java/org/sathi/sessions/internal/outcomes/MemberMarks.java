package org.sathi.sessions.internal.outcomes;

import java.util.UUID;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.OutcomePart;

/**
 * What the valid observations of a period say of one member, all indicators in one row: bit {@code n} stands for the indicator at position {@code n}. However often a
 * thing was observed, it is one bit: so members are counted, never observations (O3).
 *
 * @param memberId the member
 * @param staff counted by the word of staff
 * @param member counted by the word of the member
 * @param other counted by the word of the family or a record
 * @param assessedByStaff observed by staff, for the better or not
 * @param assessedByMember told by the member, for the better or not
 * @param assessedByOther told by the family or a record, for the better or not
 */
record MemberMarks(
        UUID memberId,
        long staff,
        long member,
        long other,
        long assessedByStaff,
        long assessedByMember,
        long assessedByOther) {

    static MemberMarks none(UUID memberId) {
        return new MemberMarks(memberId, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Whether the member belongs to a number of the indicator's line. The table counts by this and the list behind a number is cut by this, so the two always agree (O4).
     *
     * @param position the indicator's
     * @param source only observations of this source; {@code null} for all
     */
    boolean in(int position, OutcomePart part, ObservationSource source) {
        boolean byStaff = bit(staff, position) && source != ObservationSource.MEMBER;
        boolean byMember = bit(member, position) && source != ObservationSource.STAFF;
        boolean byOther = bit(other, position) && source == null;
        boolean both = bit(staff, position) && bit(member, position);
        return switch (part) {
            case IMPROVED -> byStaff || byMember || byOther;
            case STAFF_ONLY -> byStaff && !both;
            case MEMBER_ONLY -> byMember && !both;
            case BOTH -> both;
            case OTHER_ONLY -> byOther && !byStaff && !byMember;
            case ASSESSED -> bit(assessed(source), position);
            case NOT_ASSESSED -> !bit(assessed(source), position);
        };
    }

    private long assessed(ObservationSource source) {
        if (source == ObservationSource.STAFF) {
            return assessedByStaff;
        }
        if (source == ObservationSource.MEMBER) {
            return assessedByMember;
        }
        return assessedByStaff | assessedByMember | assessedByOther;
    }

    private static boolean bit(long bits, int position) {
        return (bits >>> position & 1L) == 1L;
    }
}
