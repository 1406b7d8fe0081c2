package org.sathi.sessions.internal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.error.Conflict;
import org.sathi.sessions.api.StepOwner;
import org.sathi.sessions.api.StepStatus;
import org.sathi.sessions.api.StepView;

/** Something to do for a goal: what, who, by when (R4). */
@Entity
@Table(name = "ses_action_step")
class ActionStep {

    private static final String TABLE = "ses_action_step";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "what_sealed")
    private byte[] whatSealed;

    @Enumerated(EnumType.STRING)
    @Column(name = "step_owner")
    private StepOwner owner;

    @Column(name = "owner_name_sealed")
    private byte[] ownerNameSealed;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private StepStatus status;

    @Column(name = "reason_sealed")
    private byte[] reasonSealed;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    @Column(name = "added_at")
    private Instant addedAt;

    protected ActionStep() {}

    ActionStep(UUID goalId, String what, StepOwner owner, String ownerName, LocalDate dueOn, Instant addedAt) {
        this.id = UUID.randomUUID();
        this.goalId = goalId;
        this.whatSealed = FieldCipher.current().seal(TABLE, "what_sealed", id, what);
        this.owner = owner;
        this.ownerNameSealed = FieldCipher.current().seal(TABLE, "owner_name_sealed", id, ownerName);
        this.dueOn = dueOn;
        this.status = StepStatus.OPEN;
        this.addedAt = addedAt;
    }

    /** Moves it on; refuses with {@link Conflict} where the table has no such move. */
    void move(StepStatus to, String reason, LocalDate on) {
        if (!StepTable.next(status).contains(to)) {
            throw new Conflict("error.plans.step-move", status, to);
        }
        status = to;
        reasonSealed = FieldCipher.current().seal(TABLE, "reason_sealed", id, reason);
        movedOn = on;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID goalId() {
        return goalId;
    }

    String what() {
        return FieldCipher.current().open(TABLE, "what_sealed", id, whatSealed);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    StepStatus status() {
        return status;
    }

    /** The step as shown on the day; an open goal's step can move, an ended one's cannot. */
    StepView view(LocalDate today, boolean goalOpen) {
        return new StepView(
                id,
                version,
                what(),
                owner,
                FieldCipher.current().open(TABLE, "owner_name_sealed", id, ownerNameSealed),
                dueOn,
                status,
                FieldCipher.current().open(TABLE, "reason_sealed", id, reasonSealed),
                status.pending() && dueOn != null && dueOn.isBefore(today),
                goalOpen ? StepTable.next(status) : Set.of());
    }
}
