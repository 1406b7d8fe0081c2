package org.sathi.membership.internal.people;

import java.time.LocalDate;
import java.util.UUID;
import org.sathi.membership.api.MembershipKind;

/**
 * A stretch of days of a member in a group, from the first day to the day before {@code leftOn}.
 *
 * @param groupId the group
 * @param kind home, additional or guest
 * @param joinedOn first day
 * @param leftOn first day not in the group any more, {@code null} while it lasts
 */
record Stay(UUID groupId, MembershipKind kind, LocalDate joinedOn, LocalDate leftOn) {

    /** Whether it has a day in common with a stretch that begins then and lasts. */
    boolean reaches(LocalDate from) {
        return leftOn == null || leftOn.isAfter(from);
    }

    /** Whether the two have a day in common. */
    boolean meets(Stay other) {
        return reaches(other.joinedOn()) && other.reaches(joinedOn);
    }

    /** Whether both are home groups. */
    boolean bothHome(Stay other) {
        return kind == MembershipKind.HOME && other.kind == MembershipKind.HOME;
    }
}
