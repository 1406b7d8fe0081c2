package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.time.NepalTime;
import org.sathi.sessions.api.ActivityItem;
import org.sathi.sessions.api.Assignments;
import org.sathi.sessions.api.Attendance;
import org.sathi.sessions.api.AttendanceMark;
import org.sathi.sessions.api.Repeat;
import org.sathi.sessions.api.RosterRow;
import org.sathi.sessions.api.SessionNotes;
import org.sathi.sessions.api.Sessions;

/** A year of fortnightly sessions in every group, monthly ones since, the coming weeks planned, and the peer specialist's people. */
@Dependent
class DemoSessions {

    private static final int FORTNIGHT = 14;
    private static final int MINUTES = 120;
    /** Members 0, 7, 14 ... of the cohort are assigned to the peer specialist: this many. */
    static final int ASSIGNED = 12;

    private static final List<List<ActivityItem>> AGENDAS = List.of(
            List.of(new ActivityItem("SHARING", 60), new ActivityItem("GAME", 30)),
            List.of(new ActivityItem("SHARING", 45), new ActivityItem("THERAPY", 45)),
            List.of(new ActivityItem("SHARING", 40), new ActivityItem("SKILL_TRAINING", 60)),
            List.of(new ActivityItem("ADVOCACY", 60), new ActivityItem("SHARING", 40)));
    private static final List<String> SUMMARIES = List.of(
            "We spoke about speaking in front of others. Everybody tried it once.",
            "Breathing exercises, then a round on what helped this week.",
            "We planned the stall at the local fair and shared out the tasks.",
            "A talk on the disability card: who can get one, and which papers are needed.");

    @Inject
    private Sessions sessions;

    @Inject
    private Attendance attendance;

    @Inject
    private SessionNotes notes;

    @Inject
    private Assignments assignments;

    @Inject
    private Clock clock;

    void load(DemoWorld world) {
        assign(world);
        LocalDate today = NepalTime.today(clock);
        for (String group : DemoWorld.GROUPS) {
            int offset = DemoWorld.GROUPS.indexOf(group);
            int number = 0;
            LocalDate day = DemoCalendar.YEAR_BEGINS.plusDays(5L + offset);
            for (; !day.isAfter(DemoCalendar.YEAR_ENDS); day = day.plusDays(FORTNIGHT)) {
                meet(world, group, day, number++);
            }
            LocalDate recent = day.isBefore(today.minusDays(330)) ? today.minusDays(330) : day.plusDays(FORTNIGHT);
            for (day = recent; day.isBefore(today.minusDays(3)); day = day.plusDays(30)) {
                meet(world, group, day, number++);
            }
            planAhead(world, group, today, offset);
        }
    }

    private void meet(DemoWorld world, String group, LocalDate day, int number) {
        Actor leader = world.leaderOf(group);
        UUID[] session = new UUID[1];
        DemoCalendar.on(day.minusDays(7), 18, leader, () -> session[0] = plan(world, group, day, number, 1));
        DemoCalendar.on(day, 16, leader, () -> {
            UUID id = session[0];
            sessions.hold(new Sessions.HoldSession(id, version(id), day));
            attendance.markMany(new Attendance.MarkMany(id, marks(world, id, number), null));
            notes.writeShared(new SessionNotes.WriteNote(id, 0, SUMMARIES.get(number % SUMMARIES.size()), true));
            sessions.close(new Sessions.CloseSession(id, version(id), null));
        });
    }

    private UUID plan(DemoWorld world, String group, LocalDate day, int number, int occurrences) {
        return sessions.plan(new Sessions.PlanSession(
                world.groups.get(group),
                day,
                LocalTime.of(13, 0),
                MINUTES,
                null,
                null,
                AGENDAS.get(number % AGENDAS.size()),
                occurrences > 1 ? Repeat.FORTNIGHTLY : Repeat.NONE,
                occurrences,
                null));
    }

    private long version(UUID session) {
        return sessions.view(session).version();
    }

    /** Everybody comes to the first session; later most do. People of {@link DemoWorld#neverCame} are never expected. */
    private Map<UUID, AttendanceMark> marks(DemoWorld world, UUID session, int number) {
        Map<UUID, AttendanceMark> marks = new HashMap<>();
        List<UUID> listed = attendance.roster(session).rows().stream()
                .map(RosterRow::memberId)
                .toList();
        for (UUID member : listed) {
            marks.put(member, mark(world, member, number));
        }
        return marks;
    }

    private static AttendanceMark mark(DemoWorld world, UUID member, int number) {
        if (world.neverCame.contains(member)) {
            return AttendanceMark.NOT_EXPECTED;
        }
        int m = world.cohort.indexOf(member) + 1;
        return switch (number == 0 ? 0 : (m * 31 + number * 17) % 20) {
            case 3, 11 -> AttendanceMark.EXCUSED;
            case 7 -> AttendanceMark.ABSENT;
            case 13 -> AttendanceMark.LATE;
            case 17 -> AttendanceMark.LEFT_EARLY;
            default -> AttendanceMark.PRESENT;
        };
    }

    /** Thimi meets today; Chyamasing met yesterday and its attendance is half done; every group has its next sessions. */
    private void planAhead(DemoWorld world, String group, LocalDate today, int offset) {
        Actor leader = world.leaderOf(group);
        DemoCalendar.on(
                today.minusDays(4), 18, leader, () -> plan(world, group, today.plusDays(offset + 7L), offset, 4));
        if ("THI".equals(group)) {
            DemoCalendar.on(today.minusDays(4), 18, leader, () -> plan(world, group, today, 1, 1));
        }
        if ("CHY".equals(group)) {
            UUID[] session = new UUID[1];
            LocalDate yesterday = today.minusDays(1);
            DemoCalendar.on(today.minusDays(4), 18, leader, () -> session[0] = plan(world, group, yesterday, 2, 1));
            DemoCalendar.on(yesterday, 16, leader, () -> {
                sessions.hold(new Sessions.HoldSession(session[0], version(session[0]), yesterday));
                Map<UUID, AttendanceMark> half = new HashMap<>();
                attendance.roster(session[0]).rows().stream()
                        .limit(11)
                        .forEach(row -> half.put(row.memberId(), AttendanceMark.PRESENT));
                attendance.markMany(new Attendance.MarkMany(session[0], half, null));
            });
        }
    }

    private void assign(DemoWorld world) {
        LocalDate from = DemoCalendar.PROGRAMME_BEGINS.plusDays(70);
        UUID specialist = world.actor("specialist").accountId();
        DemoCalendar.on(from, 10, world.coordinator(), () -> {
            assignments.recordCertification(new Assignments.RecordCertification(
                    specialist,
                    "National peer support council",
                    "CPS-0117",
                    from.minusDays(30),
                    from.plusYears(3),
                    null));
            for (int i = 0; i < ASSIGNED; i++) {
                assignments.assign(new Assignments.AssignSpecialist(world.cohort.get(i * 7), specialist, from, null));
            }
        });
    }
}
