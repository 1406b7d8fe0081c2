package org.sathi.sessions.internal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.error.Conflict;
import org.sathi.sessions.api.CheckpointView;

/** A day agreed on to look at a goal together, and later what came of it (R3). */
@Entity
@Table(name = "ses_checkpoint")
class Checkpoint {

    private static final String TABLE = "ses_checkpoint";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "score")
    private Integer score;

    @Column(name = "words_sealed")
    private byte[] wordsSealed;

    protected Checkpoint() {}

    Checkpoint(UUID goalId, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.goalId = goalId;
        this.dueOn = dueOn;
    }

    /** Holds it, once. */
    void hold(int given, String words, LocalDate on) {
        if (heldOn != null) {
            throw new Conflict("error.plans.checkpoint-held");
        }
        heldOn = on;
        score = given;
        wordsSealed = FieldCipher.current().seal(TABLE, "words_sealed", id, words);
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

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Integer score() {
        return score;
    }

    CheckpointView view() {
        return new CheckpointView(
                id, version, dueOn, heldOn, score, FieldCipher.current().open(TABLE, "words_sealed", id, wordsSealed));
    }
}
