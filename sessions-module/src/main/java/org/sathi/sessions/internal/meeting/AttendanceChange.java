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

/** One marking of one person: from what to what, under which key of the device. Written once; it makes a repeat harmless and an undo possible. */
@Entity
@Table(name = "ses_attendance_change")
class AttendanceChange {

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
    @Column(name = "mark_before")
    private AttendanceMark before;

    @Enumerated(EnumType.STRING)
    @Column(name = "mark_after")
    private AttendanceMark after;

    @Column(name = "previous_id")
    private UUID previousId;

    @Column(name = "client_key")
    private UUID clientKey;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    protected AttendanceChange() {}

    AttendanceChange(
            UUID sessionId,
            UUID memberId,
            AttendanceMark before,
            AttendanceMark after,
            UUID previousId,
            UUID clientKey,
            UUID by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.memberId = memberId;
        this.before = before;
        this.after = after;
        this.previousId = previousId;
        this.clientKey = clientKey;
        this.changedBy = by;
        this.changedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    AttendanceMark before() {
        return before;
    }

    AttendanceMark after() {
        return after;
    }

    UUID previousId() {
        return previousId;
    }
}
