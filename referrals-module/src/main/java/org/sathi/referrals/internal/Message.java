package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.Side;

/** A message between the sender's side and the agency. */
@Entity
@Table(name = "ref_message")
class Message {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "posted_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private Side side;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "text_sealed")
    private byte[] text;

    protected Message() {}

    Message(UUID id, UUID referralId, Side side, UUID authorId, String text, Instant now) {
        this.id = id;
        this.referralId = referralId;
        this.at = now;
        this.side = side;
        this.authorId = authorId;
        this.text = FieldCipher.current().seal("ref_message", "text", id, text);
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    Side side() {
        return side;
    }

    UUID authorId() {
        return authorId;
    }

    String text() {
        return FieldCipher.current().open("ref_message", "text", id, text);
    }
}
