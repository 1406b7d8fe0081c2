package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.Need;

/** One of the services that an agency gave under a referral. */
@Entity
@Table(name = "ref_delivered")
class DeliveredRow {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "referral_id")
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    private Need what;

    @Column(name = "given_on")
    private LocalDate on;

    protected DeliveredRow() {}

    DeliveredRow(UUID referralId, Delivered delivered) {
        this.id = UUID.randomUUID();
        this.referralId = referralId;
        this.what = delivered.what();
        this.on = delivered.on();
    }

    Delivered delivered() {
        return new Delivered(what, on);
    }
}
