package org.sathi.sessions.internal.specialist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.sessions.api.AssignmentEnd;

/** A member's work with a peer specialist from a day on; it holds up to, and without, its end day. */
@Entity
@Table(name = "ses_assignment")
class Assignment {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "specialist_id")
    private UUID specialistId;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private AssignmentEnd end;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    protected Assignment() {}

    Assignment(UUID memberId, UUID specialistId, LocalDate from, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.memberId = memberId;
        this.specialistId = specialistId;
        this.from = from;
        this.createdBy = by;
        this.createdAt = at;
    }

    /** Ends it from the day on, which is not before its first. */
    void end(LocalDate day, AssignmentEnd why) {
        if (to != null) {
            throw new Conflict("error.sessions.assignment.ended");
        }
        if (day.isBefore(from)) {
            throw new InvalidInput("on", "error.sessions.assignment.end-before-start");
        }
        to = day;
        end = why;
    }

    /** Ends it because the member left; an assignment that was still to begin never begins. */
    void endWithMember(LocalDate day) {
        to = day.isBefore(from) ? from : day;
        end = AssignmentEnd.MEMBER_EXITED;
    }

    /** Hands it over to the surviving one of two merged members. */
    void moveTo(UUID survivingId) {
        memberId = survivingId;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID memberId() {
        return memberId;
    }

    UUID specialistId() {
        return specialistId;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    AssignmentEnd end() {
        return end;
    }
}
