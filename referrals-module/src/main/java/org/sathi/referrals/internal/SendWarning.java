package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sathi.referrals.api.EligibilityWarning;

/** In what the service did not fit the person when the referral was sent, one row a warning, so that they can be counted beside the reasons of refusal. */
@Entity
@Table(name = "ref_send_warning")
class SendWarning {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "referral_id")
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    @Column(name = "warning")
    private EligibilityWarning warning;

    protected SendWarning() {}

    SendWarning(UUID referralId, EligibilityWarning warning) {
        this.id = UUID.randomUUID();
        this.referralId = referralId;
        this.warning = warning;
    }

    EligibilityWarning warning() {
        return warning;
    }
}
