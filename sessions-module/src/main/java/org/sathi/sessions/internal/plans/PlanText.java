package org.sathi.sessions.internal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.sessions.api.PlanVersionView;

/** One text of a plan, sealed. Written once and kept. */
@Entity
@Table(name = "ses_plan_text")
class PlanText {

    private static final String TABLE = "ses_plan_text";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "text_number")
    private int textNumber;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "vision_sealed")
    private byte[] visionSealed;

    @Column(name = "strengths_sealed")
    private byte[] strengthsSealed;

    @Column(name = "supports_sealed")
    private byte[] supportsSealed;

    @Column(name = "in_members_words")
    private boolean inMembersWords;

    @Column(name = "agreed")
    private boolean agreed;

    protected PlanText() {}

    PlanText(UUID planId, int number, PlanWords words, Stamp stamp) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.textNumber = number;
        this.writtenOn = stamp.on();
        this.writtenBy = stamp.by();
        this.writtenAt = stamp.at();
        this.visionSealed = FieldCipher.current().seal(TABLE, "vision_sealed", id, words.vision());
        this.strengthsSealed = FieldCipher.current().seal(TABLE, "strengths_sealed", id, words.strengths());
        this.supportsSealed = FieldCipher.current().seal(TABLE, "supports_sealed", id, words.supports());
        this.inMembersWords = words.inMembersWords();
        this.agreed = words.agreed();
    }

    PlanVersionView view() {
        return new PlanVersionView(
                textNumber,
                writtenOn,
                writtenBy,
                FieldCipher.current().open(TABLE, "vision_sealed", id, visionSealed),
                FieldCipher.current().open(TABLE, "strengths_sealed", id, strengthsSealed),
                FieldCipher.current().open(TABLE, "supports_sealed", id, supportsSealed),
                inMembersWords,
                agreed);
    }
}
