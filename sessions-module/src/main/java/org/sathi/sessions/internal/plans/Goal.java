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
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.sessions.api.GoalLabel;
import org.sathi.sessions.api.GoalMove;
import org.sathi.sessions.api.GoalStatus;
import org.sathi.sessions.api.LifeArea;

/** A goal in the member's own words (R2), sealed. What its five scores mean is told before the first score and stays (R3). */
@Entity
@Table(name = "ses_goal")
class Goal {

    private static final String TABLE = "ses_goal";
    private static final int LABEL = 100;

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "words_sealed")
    private byte[] wordsSealed;

    @Column(name = "why_sealed")
    private byte[] whySealed;

    @Enumerated(EnumType.STRING)
    @Column(name = "area")
    private LifeArea area;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private GoalStatus status;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "target_on")
    private LocalDate targetOn;

    @Column(name = "confidence")
    private Integer confidence;

    @Column(name = "levels_sealed")
    private byte[] levelsSealed;

    @Column(name = "scored")
    private boolean scored;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Goal() {}

    /** A goal; active when the member agrees to it, else a draft (B, invariant 9). */
    Goal(Plan plan, GoalWords words, LocalDate startsOn, boolean agreed, Instant addedAt) {
        this.id = UUID.randomUUID();
        this.planId = plan.id();
        this.memberId = plan.memberId();
        this.status = agreed ? GoalStatus.ACTIVE : GoalStatus.DRAFT;
        this.startsOn = startsOn;
        this.addedAt = addedAt;
        set(words);
    }

    /** Words the goal anew. The levels stay as they were told once a score was given. */
    void reword(GoalWords words) {
        requireOpen();
        if (scored && !words.levels().equals(levels())) {
            throw new InvalidInput("levels", "error.plans.levels-fixed");
        }
        set(words);
    }

    /** Moves the goal on. */
    void move(GoalMove move, boolean agreedByMember) {
        GoalStatus next =
                GoalTable.next(status, move).orElseThrow(() -> new Conflict("error.plans.goal-move", status, move));
        if (GoalTable.needsAgreement(status) && !agreedByMember) {
            throw new InvalidInput("agreedByMember", "error.plans.agreement-required");
        }
        status = next;
    }

    /** A score is about to be given: the goal is agreed and open, and the five levels are told. From now on they stay. */
    void score() {
        requireOpen();
        if (status == GoalStatus.DRAFT) {
            throw new Conflict("error.plans.goal-draft");
        }
        if (levels().size() != GoalWords.LEVELS) {
            throw new InvalidInput("score", "error.plans.levels-first");
        }
        scored = true;
    }

    /** Refuses when the goal is history. */
    void requireOpen() {
        if (status.ended()) {
            throw new Conflict("error.plans.goal-ended");
        }
    }

    private void set(GoalWords words) {
        wordsSealed = FieldCipher.current().seal(TABLE, "words_sealed", id, words.words());
        whySealed = FieldCipher.current().seal(TABLE, "why_sealed", id, words.why());
        String levels = words.levels().isEmpty() ? null : String.join("\n", words.levels());
        levelsSealed = FieldCipher.current().seal(TABLE, "levels_sealed", id, levels);
        area = words.area();
        targetOn = words.targetOn();
        confidence = words.confidence();
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

    String words() {
        return FieldCipher.current().open(TABLE, "words_sealed", id, wordsSealed);
    }

    String why() {
        return FieldCipher.current().open(TABLE, "why_sealed", id, whySealed);
    }

    /** The five texts, or none. */
    List<String> levels() {
        String levels = FieldCipher.current().open(TABLE, "levels_sealed", id, levelsSealed);
        return levels == null ? List.of() : List.of(levels.split("\n", -1));
    }

    LifeArea area() {
        return area;
    }

    GoalStatus status() {
        return status;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate targetOn() {
        return targetOn;
    }

    Integer confidence() {
        return confidence;
    }

    boolean scored() {
        return scored;
    }

    GoalLabel label() {
        return new GoalLabel(id, memberId, Shortened.to(LABEL, words()), area, status);
    }
}
