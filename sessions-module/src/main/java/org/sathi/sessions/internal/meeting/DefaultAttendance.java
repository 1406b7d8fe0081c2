package org.sathi.sessions.internal.meeting;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.sessions.api.Attendance;
import org.sathi.sessions.api.AttendanceMark;
import org.sathi.sessions.api.MarkOutcome;
import org.sathi.sessions.api.MemberAttendance;
import org.sathi.sessions.api.Roster;

/** The published operations on attendance. Each locks the session, so that marking and closing do not cross, and answers with the rows it touched. */
@Published
class DefaultAttendance implements Attendance {

    private static final int MAX_CODE = 20;

    @Inject
    private SessionStore store;

    @Inject
    private AttendanceBook book;

    @Inject
    private AttendanceLists lists;

    @Inject
    private AttendanceReads reads;

    @Inject
    private Marking marking;

    @Inject
    private MemberDirectory members;

    @Inject
    private AuditTrail audit;

    @Override
    public Roster roster(UUID sessionId) {
        Session session = store.find(sessionId);
        audit.about(SubjectType.SESSION, sessionId);
        AttendanceList list = lists.of(session);
        Set<UUID> people = list.people();
        Set<UUID> guests = reads.recentGuests(session);
        guests.removeAll(people);
        List<MemberLabel> offered = guests.isEmpty()
                ? List.of()
                : members.labels(guests).values().stream()
                        .sorted(Comparator.comparing(MemberLabel::name, String.CASE_INSENSITIVE_ORDER))
                        .toList();
        return new Roster(sessionId, lists.rows(list, people), offered, list.progress());
    }

    @Override
    public MarkOutcome mark(MarkAttendance command) {
        InputCheck check = new InputCheck();
        check.required("memberId", command.memberId());
        check.required("mark", command.mark());
        check.throwIfAny();
        Session session = store.lock(command.sessionId());
        audit.ofMember(command.memberId());
        AttendanceList list = lists.of(session);
        if (command.mark() == AttendanceMark.GUEST && !list.people().contains(command.memberId())) {
            requireKnownGuest(session, command.memberId());
        }
        return mark(session, list, Map.of(command.memberId(), command.mark()), command.clientKey());
    }

    @Override
    public MarkOutcome markMany(MarkMany command) {
        Map<UUID, AttendanceMark> marks = command.marks() == null ? Map.of() : command.marks();
        if (marks.isEmpty() || marks.size() > MAX_MARKS || marks.containsValue(null)) {
            throw new InvalidInput("marks", "error.sessions.mark.many", MAX_MARKS);
        }
        Session session = store.lock(command.sessionId());
        AttendanceList list = lists.of(session);
        Set<UUID> people = list.people();
        marks.keySet().stream()
                .filter(id -> !people.contains(id))
                .filter(id -> marks.get(id) == AttendanceMark.GUEST)
                .forEach(id -> requireKnownGuest(session, id));
        return mark(session, list, marks, command.clientKey());
    }

    @Override
    public MarkOutcome markAllPresent(UUID sessionId, UUID clientKey) {
        Session session = store.lock(sessionId);
        AttendanceList list = lists.of(session);
        Map<UUID, AttendanceMark> marks = new LinkedHashMap<>();
        for (UUID memberId : list.roster()) {
            AttendanceRecord record = list.records().get(memberId);
            if (record == null || record.mark() == null) {
                marks.put(memberId, AttendanceMark.PRESENT);
            }
        }
        return mark(session, list, marks, clientKey);
    }

    @Override
    public MarkOutcome undo(UUID sessionId, UUID memberId) {
        Session session = store.lock(sessionId);
        audit.about(SubjectType.SESSION, sessionId);
        audit.ofMember(memberId);
        AttendanceList list = lists.of(session);
        marking.undo(session, list, memberId);
        return outcome(list, List.of(memberId));
    }

    @Override
    public MarkOutcome undoMany(UUID sessionId, UUID clientKey) {
        InputCheck check = new InputCheck();
        check.required("clientKey", clientKey);
        check.throwIfAny();
        Session session = store.lock(sessionId);
        audit.about(SubjectType.SESSION, sessionId);
        AttendanceList list = lists.of(session);
        return outcome(list, marking.undoAll(session, list, clientKey));
    }

    @Override
    public MarkOutcome addGuest(AddGuest command) {
        InputCheck check = new InputCheck();
        String code = check.requiredText("memberCode", command.memberCode(), MAX_CODE);
        check.throwIfAny();
        Session session = store.lock(command.sessionId());
        MemberLabel guest = members.byCode(code)
                .orElseThrow(() -> new InvalidInput("memberCode", "error.sessions.guest.unknown-code"));
        audit.ofMember(guest.id());
        return mark(session, lists.of(session), Map.of(guest.id(), AttendanceMark.GUEST), command.clientKey());
    }

    @Override
    public MemberAttendance memberHistory(UUID memberId, PageRequest page) {
        members.requireInScope(memberId);
        audit.about(SubjectType.MEMBER, memberId);
        audit.ofMember(memberId);
        return reads.ofMember(memberId, page);
    }

    private MarkOutcome mark(Session session, AttendanceList list, Map<UUID, AttendanceMark> marks, UUID clientKey) {
        audit.about(SubjectType.SESSION, session.id());
        List<UUID> repeated = clientKey == null
                ? List.of()
                : book.changesUnder(session.id(), clientKey).stream()
                        .map(AttendanceChange::memberId)
                        .toList();
        if (!repeated.isEmpty()) {
            return outcome(list, repeated);
        }
        return outcome(list, marking.mark(session, list, marks, clientKey));
    }

    /** A guest who is not on the list yet was here lately or is within the actor's scope; otherwise the code is asked for. */
    private void requireKnownGuest(Session session, UUID memberId) {
        if (!reads.recentGuests(session).contains(memberId)) {
            members.requireInScope(memberId);
        }
    }

    private MarkOutcome outcome(AttendanceList list, Collection<UUID> concerned) {
        return new MarkOutcome(lists.rows(list, concerned), list.progress());
    }
}
