package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;

/** A flag on a referral: a message and a date, until somebody takes it away with a note. */
@Entity
@Table(name = "ref_flag")
class ReferralFlag {

    private static final String TABLE = "ref_flag";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "message_sealed")
    private byte[] message;

    @Column(name = "due_on")
    private LocalDate on;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "unset_by")
    private UUID unsetBy;

    @Column(name = "unset_at")
    private Instant unsetAt;

    @Column(name = "unset_note_sealed")
    private byte[] note;

    protected ReferralFlag() {}

    ReferralFlag(UUID referralId, String message, LocalDate on, UUID who, Instant now) {
        this.id = UUID.randomUUID();
        this.referralId = referralId;
        this.message = FieldCipher.current().seal(TABLE, "message", id, message);
        this.on = on;
        this.setBy = who;
        this.setAt = now;
    }

    void takeAway(String why, UUID who, Instant now) {
        note = FieldCipher.current().seal(TABLE, "unset_note", id, why);
        unsetBy = who;
        unsetAt = now;
    }

    boolean open() {
        return unsetAt == null;
    }

    UUID id() {
        return id;
    }

    UUID referralId() {
        return referralId;
    }

    String message() {
        return FieldCipher.current().open(TABLE, "message", id, message);
    }

    LocalDate on() {
        return on;
    }

    UUID setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    UUID unsetBy() {
        return unsetBy;
    }

    Instant unsetAt() {
        return unsetAt;
    }

    String note() {
        return FieldCipher.current().open(TABLE, "unset_note", id, note);
    }
}
