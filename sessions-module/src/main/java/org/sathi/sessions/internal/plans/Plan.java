package org.sathi.sessions.internal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.sessions.api.PlanStatus;

/** A member's recovery plan: where it stands. Its words are in its texts, one for each version (R1). */
@Entity
@Table(name = "ses_plan")
class Plan {

    /** Days after an agreement when the plan is looked at together again (R10). */
    static final int REVIEW_DAYS = 90;

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PlanStatus status;

    @Column(name = "text_number")
    private int textNumber;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    protected Plan() {}

    /** A plan without words yet. */
    Plan(UUID memberId) {
        this.id = UUID.randomUUID();
        this.memberId = memberId;
        this.status = PlanStatus.DRAFT;
    }

    /** Takes a new text and gives its number. */
    int write(boolean agreed, LocalDate on) {
        status = PlanTable.written(agreedOn != null, agreed);
        if (agreed) {
            agreedOn = on;
            reviewOn = on.plusDays(REVIEW_DAYS);
        }
        textNumber++;
        return textNumber;
    }

    /** Work goes on in the plan, also after it had ended. */
    void work() {
        status = PlanTable.worked(status);
    }

    /** The member left; nothing of the plan is due any more. */
    void end() {
        status = PlanStatus.ENDED;
        reviewOn = null;
    }

    /** The plan follows its member to the record that lives on. */
    void follow(UUID survivingId) {
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

    PlanStatus status() {
        return status;
    }

    int textNumber() {
        return textNumber;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }
}
