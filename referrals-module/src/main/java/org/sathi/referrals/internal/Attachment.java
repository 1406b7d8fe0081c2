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
import org.sathi.referrals.api.AttachmentKind;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ScanState;
import org.sathi.referrals.api.Side;

/** A document with a referral (B6-17); its bytes are in {@link AttachmentContent}, so that a list never reads them. */
@Entity
@Table(name = "ref_attachment")
class Attachment {

    private static final String TABLE = "ref_attachment";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "referral_id")
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private InformationCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AttachmentKind kind;

    @Column(name = "size_bytes")
    private int size;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "name_sealed")
    private byte[] name;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan")
    private ScanState scan;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_by")
    private UUID removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Attachment() {}

    Attachment(UUID id, UUID referralId, Side side, InformationCategory category, Document document, ScanState scan) {
        this.id = id;
        this.referralId = referralId;
        this.side = side;
        this.category = category;
        this.kind = document.kind();
        this.size = document.bytes().length;
        this.sha256 = document.sha256();
        this.name = FieldCipher.current().seal(TABLE, "name", id, document.name());
        this.scan = scan;
    }

    Attachment by(UUID account, Instant now) {
        addedBy = account;
        addedAt = now;
        return this;
    }

    void remove(UUID account, Instant now) {
        removedBy = account;
        removedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID referralId() {
        return referralId;
    }

    Side side() {
        return side;
    }

    InformationCategory category() {
        return category;
    }

    AttachmentKind kind() {
        return kind;
    }

    int size() {
        return size;
    }

    String name() {
        return FieldCipher.current().open(TABLE, "name", id, name);
    }

    ScanState scan() {
        return scan;
    }

    UUID addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    boolean isThere() {
        return removedAt == null;
    }
}
