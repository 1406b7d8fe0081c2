package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sathi.referrals.api.AttachmentKind;
import org.sathi.referrals.api.ScanState;

/** A scan of the paper of a consent (B4), written once; its bytes are in {@link ConsentScanContent}, so that a list never reads them. */
@Entity
@Table(name = "ref_consent_scan")
class ConsentScan {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "consent_id")
    private UUID consentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AttachmentKind kind;

    @Column(name = "size_bytes")
    private int size;

    @Column(name = "sha256")
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan")
    private ScanState state;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected ConsentScan() {}

    ConsentScan(UUID id, UUID consentId, Document document, ScanState state, UUID addedBy, Instant addedAt) {
        this.id = id;
        this.consentId = consentId;
        this.kind = document.kind();
        this.size = document.bytes().length;
        this.sha256 = document.sha256();
        this.state = state;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    UUID id() {
        return id;
    }

    UUID consentId() {
        return consentId;
    }

    AttachmentKind kind() {
        return kind;
    }

    int size() {
        return size;
    }

    ScanState state() {
        return state;
    }

    UUID addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }
}
