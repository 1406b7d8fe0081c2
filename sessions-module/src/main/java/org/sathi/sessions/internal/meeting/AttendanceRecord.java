package org.sathi.sessions.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.sathi.sessions.api.AttendanceMark;

/**
 * What is recorded of one person at one session; unique for the pair. Without a mark it says "not recorded". Each change stays as an {@link AttendanceChange}, and the
 * record points to the last one, so that it can be taken back.
 */
@Entity
@Table(name = "ses_attendance")
class AttendanceRecord {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "mark")
    private AttendanceMark mark;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private UUID markedBy;

    @Column(name = "last_change_id")
    private UUID lastChangeId;

    protected AttendanceRecord() {}

    /** Nothing recorded yet. */
    AttendanceRecord(UUID sessionId, UUID memberId) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.memberId = memberId;
    }

    /** Records the mark and gives the change that was made. */
    AttendanceChange mark(AttendanceMark next, UUID clientKey, UUID by, Instant at) {
        AttendanceChange change =
                new AttendanceChange(sessionId, memberId, mark, next, lastChangeId, clientKey, by, at);
        set(next, change.id(), by, at);
        return change;
    }

    /** Goes back to what was recorded before the given change, the record's last. */
    void undo(AttendanceChange last, UUID by, Instant at) {
        set(last.before(), last.previousId(), by, at);
    }

    /** Hands the record over to the surviving one of two merged members. */
    void moveTo(UUID survivingId) {
        memberId = survivingId;
        lastChangeId = null;
    }

    private void set(AttendanceMark next, UUID changeId, UUID by, Instant at) {
        mark = next;
        lastChangeId = changeId;
        markedBy = by;
        markedAt = at;
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID memberId() {
        return memberId;
    }

    AttendanceMark mark() {
        return mark;
    }

    Instant markedAt() {
        return markedAt;
    }

    UUID lastChangeId() {
        return lastChangeId;
    }
}
