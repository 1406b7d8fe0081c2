package org.sathi.membership.internal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.EngagementView;
import org.sathi.membership.api.ExitReason;
import org.sathi.membership.api.MemberStatus;

/** One enrolment of a person, from the first word to the end (M8). */
@Entity
@Table(name = "mbr_engagement")
class Engagement {

    private static final String TABLE = "mbr_engagement";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MemberStatus status;

    @Column(name = "status_since")
    private LocalDate statusSince;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "enrolled_on")
    private LocalDate enrolledOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "exit_reason")
    private ExitReason exitReason;

    @Column(name = "exit_note_sealed")
    private byte[] exitNote;

    /** The member's id while it lasts, so that the database refuses a second open one. */
    @Column(name = "open_key")
    private String openKey;

    protected Engagement() {}

    Engagement(Member member, MemberStatus startAs, LocalDate on) {
        if (!StatusRules.canBegin(startAs)) {
            throw new InvalidInput("startAs", "error.input.choice");
        }
        this.id = UUID.randomUUID();
        this.member = member;
        this.startedOn = on;
        this.openKey = member.id().toString();
        stand(startAs, on);
    }

    void moveTo(MemberStatus to, LocalDate on) {
        StatusRules.requireMove(status, to);
        requireInOrder(on);
        stand(to, on);
    }

    void end(ExitReason reason, LocalDate lastDay, String note) {
        StatusRules.requireMove(status, reason.leadsTo());
        requireInOrder(lastDay);
        status = reason.leadsTo();
        statusSince = lastDay;
        endedOn = lastDay;
        exitReason = reason;
        exitNote = FieldCipher.current().seal(TABLE, "exit_note", id, note);
        openKey = null;
    }

    EngagementView view() {
        String note = FieldCipher.current().open(TABLE, "exit_note", id, exitNote);
        return new EngagementView(id, status, startedOn, endedOn, exitReason, note);
    }

    private void stand(MemberStatus now, LocalDate on) {
        status = now;
        statusSince = on;
        if (enrolledOn == null && now.enrolled()) {
            enrolledOn = on;
        }
    }

    private void requireInOrder(LocalDate on) {
        if (on.isBefore(statusSince)) {
            throw new InvalidInput("on", "error.input.date-too-early", statusSince);
        }
    }

    boolean isOpen() {
        return openKey != null;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    /** First day as an enrolled person, {@code null} when never enrolled. */
    LocalDate enrolledOn() {
        return enrolledOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
