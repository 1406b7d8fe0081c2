package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.InformationCategory;

/** What the sender writes in one category; replaced as a whole while the referral is a draft, fixed after sending. */
@Entity
@Table(name = "ref_referral_text")
class ReferralText {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "referral_id")
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private InformationCategory category;

    @Column(name = "text_sealed")
    private byte[] text;

    protected ReferralText() {}

    ReferralText(UUID id, UUID referralId, InformationCategory category, String text) {
        this.id = id;
        this.referralId = referralId;
        this.category = category;
        this.text = FieldCipher.current().seal("ref_referral_text", "text", id, text);
    }

    InformationCategory category() {
        return category;
    }

    String text() {
        return FieldCipher.current().open("ref_referral_text", "text", id, text);
    }
}
