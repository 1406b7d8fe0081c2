package org.sathi.sessions.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sathi.sessions.api.AttendanceMark;
import org.sathi.sessions.api.AttendanceProgress;

class AttendanceTest {

    private static final Instant NOW = Instant.parse("2026-03-07T08:00:00Z");
    private final UUID session = UUID.randomUUID();
    private final UUID staff = UUID.randomUUID();

    @Test
    void a_mark_is_taken_back_to_the_one_before_it_and_then_to_none() {
        AttendanceRecord record = new AttendanceRecord(session, UUID.randomUUID());
        AttendanceChange first = record.mark(AttendanceMark.PRESENT, null, staff, NOW);
        AttendanceChange second = record.mark(AttendanceMark.LATE, null, staff, NOW);

        record.undo(second, staff, NOW);
        assertThat(record.mark()).isEqualTo(AttendanceMark.PRESENT);
        assertThat(record.lastChangeId()).isEqualTo(first.id());

        record.undo(first, staff, NOW);
        assertThat(record.mark()).isNull();
        assertThat(record.lastChangeId()).isNull();
    }

    @Test
    void who_has_no_mark_is_missing_and_never_absent() {
        UUID present = UUID.randomUUID();
        UUID unmarked = UUID.randomUUID();
        UUID guest = UUID.randomUUID();
        UUID takenBack = UUID.randomUUID();
        Map<UUID, AttendanceRecord> records = new HashMap<>();
        records.put(present, marked(present, AttendanceMark.PRESENT));
        records.put(guest, marked(guest, AttendanceMark.GUEST));
        records.put(takenBack, new AttendanceRecord(session, takenBack));

        AttendanceList list = new AttendanceList(Set.of(present, unmarked), records);

        assertThat(list.people()).containsExactlyInAnyOrder(present, unmarked, guest);
        assertThat(list.progress()).isEqualTo(new AttendanceProgress(2, 3, 2));
        assertThat(list.progress().missing()).isEqualTo(1);
        assertThat(list.progress().complete()).isFalse();
    }

    @Test
    void of_two_marks_of_one_person_the_one_that_says_more_stays() {
        assertThat(AttendanceStrength.stronger(AttendanceMark.ABSENT, AttendanceMark.LATE))
                .isEqualTo(AttendanceMark.LATE);
        assertThat(AttendanceStrength.stronger(AttendanceMark.PRESENT, AttendanceMark.LATE))
                .isEqualTo(AttendanceMark.PRESENT);
        assertThat(AttendanceStrength.stronger(null, AttendanceMark.NOT_EXPECTED))
                .isEqualTo(AttendanceMark.NOT_EXPECTED);
        assertThat(AttendanceStrength.stronger(AttendanceMark.EXCUSED, null)).isEqualTo(AttendanceMark.EXCUSED);
    }

    @Test
    void the_rate_counts_neither_guests_nor_who_was_not_expected() {
        assertThat(AttendanceMark.values())
                .filteredOn(AttendanceMark::counted)
                .containsExactlyInAnyOrder(
                        AttendanceMark.PRESENT,
                        AttendanceMark.LATE,
                        AttendanceMark.LEFT_EARLY,
                        AttendanceMark.EXCUSED,
                        AttendanceMark.ABSENT);
        assertThat(AttendanceMark.values())
                .filteredOn(AttendanceMark::attended)
                .containsExactlyInAnyOrder(
                        AttendanceMark.PRESENT, AttendanceMark.LATE, AttendanceMark.LEFT_EARLY, AttendanceMark.GUEST);
    }

    private AttendanceRecord marked(UUID member, AttendanceMark mark) {
        AttendanceRecord record = new AttendanceRecord(session, member);
        record.mark(mark, null, staff, NOW);
        return record;
    }
}
