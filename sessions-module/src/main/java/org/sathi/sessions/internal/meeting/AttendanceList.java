package org.sathi.sessions.internal.meeting;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.sessions.api.AttendanceProgress;

/**
 * Who is on a session's list: the group's members of the day and whoever has a mark.
 *
 * @param roster members of the group on the day
 * @param records records of the session by member
 */
record AttendanceList(Set<UUID> roster, Map<UUID, AttendanceRecord> records) {

    /** Everybody on the list. */
    Set<UUID> people() {
        Set<UUID> people = new LinkedHashSet<>(roster);
        records.values().stream().filter(r -> r.mark() != null).forEach(r -> people.add(r.memberId()));
        return people;
    }

    /** How much is recorded. */
    AttendanceProgress progress() {
        int recorded =
                (int) records.values().stream().filter(r -> r.mark() != null).count();
        int attended = (int) records.values().stream()
                .filter(r -> r.mark() != null && r.mark().attended())
                .count();
        return new AttendanceProgress(recorded, people().size(), attended);
    }
}
