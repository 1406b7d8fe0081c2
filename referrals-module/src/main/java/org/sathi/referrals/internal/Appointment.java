package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.AppointmentStatus;

/** An appointment of the member at the agency. What came of it is said once. */
@Entity
@Table(name = "ref_appointment")
class Appointment {

    private static final String TABLE = "ref_appointment";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "place_sealed")
    private byte[] place;

    @Column(name = "note_sealed")
    private byte[] note;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AppointmentStatus status;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Appointment() {}

    Appointment(UUID id, UUID referralId, Instant startsAt, String place, String note, UUID setBy, Instant now) {
        this.id = id;
        this.referralId = referralId;
        this.startsAt = startsAt;
        this.place = FieldCipher.current().seal(TABLE, "place", id, place);
        this.note = FieldCipher.current().seal(TABLE, "note", id, note);
        this.status = AppointmentStatus.SCHEDULED;
        this.setBy = setBy;
        this.setAt = now;
    }

    void settle(AppointmentStatus outcome, UUID by, Instant now) {
        status = outcome;
        settledBy = by;
        settledAt = now;
    }

    UUID id() {
        return id;
    }

    UUID referralId() {
        return referralId;
    }

    Instant startsAt() {
        return startsAt;
    }

    String place() {
        return FieldCipher.current().open(TABLE, "place", id, place);
    }

    String note() {
        return FieldCipher.current().open(TABLE, "note", id, note);
    }

    AppointmentStatus status() {
        return status;
    }

    boolean isOpen() {
        return status == AppointmentStatus.SCHEDULED;
    }

    UUID setBy() {
        return setBy;
    }

    Instant settledAt() {
        return settledAt;
    }
}
