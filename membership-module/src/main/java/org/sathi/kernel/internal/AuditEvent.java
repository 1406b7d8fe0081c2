package org.sathi.kernel.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditOutcome;
import org.sathi.kernel.audit.SubjectType;

/** One row of the audit trail. Written once, never changed: the application's database account may only insert and read it. */
@Entity
@Table(name = "krn_audit_event")
class AuditEvent {

    static final int MAX_NAME = 100;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_role")
    private Role actorRole;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "operation")
    private String operation;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private AuditOutcome outcome;

    @Column(name = "refusal_code")
    private String refusalCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type")
    private SubjectType subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "details_sealed")
    private byte[] detailsSealed;

    protected AuditEvent() {}

    /** A row for what the frame says; {@code actor} is {@code null} when nobody is signed in. */
    AuditEvent(
            UUID id,
            Instant at,
            Actor actor,
            AuditFrame frame,
            AuditOutcome outcome,
            String refusalCode,
            byte[] detailsSealed) {
        this.id = id;
        this.occurredAt = at;
        this.actorId = actor == null ? null : actor.accountId();
        this.actorName = actor == null ? "-" : actor.username();
        this.actorRole = actor == null ? null : actor.role();
        this.agencyId = actor == null ? null : actor.agencyId();
        this.channel = actor == null ? Channel.UI : actor.channel();
        this.requestId = actor == null ? null : actor.requestId();
        this.operation = frame.operation();
        this.outcome = outcome;
        this.refusalCode = refusalCode;
        this.subjectType = frame.subjectType();
        this.subjectId = frame.subjectId();
        this.memberId = frame.memberId();
        this.detailsSealed = detailsSealed;
    }

    UUID id() {
        return id;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    String actorName() {
        return actorName;
    }

    Role actorRole() {
        return actorRole;
    }

    Channel channel() {
        return channel;
    }

    String requestId() {
        return requestId;
    }

    String operation() {
        return operation;
    }

    AuditOutcome outcome() {
        return outcome;
    }

    String refusalCode() {
        return refusalCode;
    }

    SubjectType subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID memberId() {
        return memberId;
    }

    byte[] detailsSealed() {
        return detailsSealed;
    }
}
