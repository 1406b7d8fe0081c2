package org.sathi.sessions.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.sessions.api.AttendanceMark;

/** Marks people of a session's list, and takes marks back, by the named rules. The session is locked by the caller. */
@ApplicationScoped
class Marking {

    @Inject
    private AttendanceBook book;

    @Inject
    private MemberDirectory members;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Makes the marks that differ from what is recorded and gives the people concerned. */
    List<UUID> mark(Session session, AttendanceList list, Map<UUID, AttendanceMark> marks, UUID clientKey) {
        SessionRules.attendanceIsOpen(session.status());
        marks.forEach((memberId, mark) -> {
            AttendanceRecord record = list.records().get(memberId);
            if (record == null || record.mark() != mark) {
                book.add(mark(session, list, memberId, mark, clientKey));
            }
        });
        book.flush();
        return List.copyOf(marks.keySet());
    }

    /** Takes the person's last mark back. */
    void undo(Session session, AttendanceList list, UUID memberId) {
        SessionRules.attendanceIsOpen(session.status());
        AttendanceRecord record = list.records().get(memberId);
        if (record == null || record.lastChangeId() == null) {
            throw new Conflict("error.sessions.mark.nothing-to-undo");
        }
        takeBack(session, record, book.change(record.lastChangeId()));
        book.flush();
    }

    /** Takes back what was marked under the key and not changed since; gives the people concerned. */
    List<UUID> undoAll(Session session, AttendanceList list, UUID clientKey) {
        SessionRules.attendanceIsOpen(session.status());
        List<UUID> concerned = new ArrayList<>();
        for (AttendanceChange change : book.changesUnder(session.id(), clientKey)) {
            AttendanceRecord record = list.records().get(change.memberId());
            if (record != null && change.id().equals(record.lastChangeId())) {
                takeBack(session, record, change);
                concerned.add(change.memberId());
            }
        }
        book.flush();
        return concerned;
    }

    private AttendanceChange mark(
            Session session, AttendanceList list, UUID memberId, AttendanceMark mark, UUID clientKey) {
        AttendanceRecord record = list.records().get(memberId);
        boolean onRoster = list.roster().contains(memberId);
        SessionRules.personBelongsOrIsGuest(mark, onRoster, onRoster && isHome(session, memberId, mark));
        if (!onRoster && record == null) {
            requireEnrolled(session, memberId);
        }
        if (record != null && record.mark() != null) {
            requireInTime(session);
        }
        if (record == null) {
            record = new AttendanceRecord(session.id(), memberId);
            list.records().put(memberId, record);
            book.add(record);
        }
        audit.change("attendance " + memberId, record.mark(), mark);
        return record.mark(mark, clientKey, CurrentActor.get().accountId(), clock.instant());
    }

    private void takeBack(Session session, AttendanceRecord record, AttendanceChange last) {
        requireInTime(session);
        audit.change("attendance " + record.memberId(), last.after(), last.before());
        record.undo(last, CurrentActor.get().accountId(), clock.instant());
    }

    private boolean isHome(Session session, UUID memberId, AttendanceMark mark) {
        return mark == AttendanceMark.GUEST
                && members.homeGroup(memberId, session.day())
                        .filter(session.groupId()::equals)
                        .isPresent();
    }

    /** A guest is somebody who was part of the programme that day; others are registered first (S8). */
    private void requireEnrolled(Session session, UUID memberId) {
        if (members.labels(List.of(memberId)).isEmpty()) {
            throw new NotFound();
        }
        if (!members.wasEnrolledOn(memberId, session.day())) {
            throw new Conflict("error.sessions.mark.not-enrolled");
        }
    }

    private void requireInTime(Session session) {
        SessionRules.correctionIsInTime(
                session.day(), NepalTime.today(clock), CurrentActor.get().may(Permission.SESSION_REOPEN));
    }
}
