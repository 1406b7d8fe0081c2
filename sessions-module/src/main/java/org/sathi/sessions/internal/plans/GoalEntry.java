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
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.sessions.api.GoalEntryKind;
import org.sathi.sessions.api.GoalHistoryEntry;

/** One line of a goal's history, sealed. Written once and kept. */
@Entity
@Table(name = "ses_goal_entry")
class GoalEntry {

    private static final String TABLE = "ses_goal_entry";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private GoalEntryKind kind;

    @Column(name = "text_sealed")
    private byte[] textSealed;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "referral_step")
    private Integer referralStep;

    protected GoalEntry() {}

    GoalEntry(UUID goalId, GoalEntryKind kind, String text, UUID referralId, Stamp stamp) {
        this.id = UUID.randomUUID();
        this.goalId = goalId;
        this.kind = kind;
        this.textSealed = FieldCipher.current().seal(TABLE, "text_sealed", id, text);
        this.referralId = referralId;
        this.happenedOn = stamp.on();
        this.writtenBy = stamp.by();
        this.writtenAt = stamp.at();
    }

    /** The step of the referral that it tells of. */
    GoalEntry ofStep(int step) {
        referralStep = step;
        return this;
    }

    GoalHistoryEntry view() {
        return new GoalHistoryEntry(
                happenedOn,
                kind,
                FieldCipher.current().open(TABLE, "text_sealed", id, textSealed),
                writtenBy,
                referralId);
    }
}
