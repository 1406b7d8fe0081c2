package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;

/** An attempt of the agency to reach the member. */
@Entity
@Table(name = "ref_contact")
class ContactAttempt {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "logged_at")
    private Instant at;

    @Column(name = "tried_on")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private ContactChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private ContactResult result;

    @Column(name = "worker_id")
    private UUID workerId;

    @Column(name = "note_sealed")
    private byte[] note;

    @Column(name = "barred")
    private boolean barred;

    protected ContactAttempt() {}

    ContactAttempt(
            UUID id,
            UUID referralId,
            LocalDate on,
            ContactChannel channel,
            ContactResult result,
            UUID workerId,
            String note,
            boolean barred,
            Instant now) {
        this.id = id;
        this.referralId = referralId;
        this.at = now;
        this.on = on;
        this.channel = channel;
        this.result = result;
        this.workerId = workerId;
        this.barred = barred;
        this.note = FieldCipher.current().seal("ref_contact", "note", id, note);
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    LocalDate on() {
        return on;
    }

    ContactChannel channel() {
        return channel;
    }

    ContactResult result() {
        return result;
    }

    /** Whether the member did not want this channel when it was used. */
    boolean barred() {
        return barred;
    }

    UUID workerId() {
        return workerId;
    }

    String note() {
        return FieldCipher.current().open("ref_contact", "note", id, note);
    }
}
