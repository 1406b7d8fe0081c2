package org.sathi.sessions.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.sessions.api.RosterRow;

/** Puts the attendance list of a session together from membership's roster of the day and the records. */
@ApplicationScoped
class AttendanceLists {

    private static final Comparator<RosterRow> BY_NAME =
            Comparator.comparing(RosterRow::name, String.CASE_INSENSITIVE_ORDER).thenComparing(RosterRow::code);

    @Inject
    private MemberDirectory members;

    @Inject
    private AttendanceBook book;

    /** The list of a session, planned or held. */
    AttendanceList of(Session session) {
        return new AttendanceList(members.roster(session.groupId(), session.day()), book.ofSession(session.id()));
    }

    /** The rows of the given people of the list, by name. */
    List<RosterRow> rows(AttendanceList list, Collection<UUID> memberIds) {
        Map<UUID, MemberLabel> labels = members.labels(memberIds);
        return memberIds.stream()
                .map(labels::get)
                .filter(Objects::nonNull)
                .map(label -> row(list, label))
                .sorted(BY_NAME)
                .toList();
    }

    private static RosterRow row(AttendanceList list, MemberLabel label) {
        AttendanceRecord record = list.records().get(label.id());
        boolean marked = record != null && record.mark() != null;
        return new RosterRow(
                label.id(),
                label.code(),
                label.name(),
                marked ? record.mark() : null,
                list.roster().contains(label.id()),
                marked ? record.markedAt() : null,
                record != null && record.lastChangeId() != null);
    }
}
