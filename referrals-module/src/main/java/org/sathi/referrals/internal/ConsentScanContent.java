package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;

/** The bytes of the scan of a consent, sealed to their row. */
@Entity
@Table(name = "ref_consent_scan_content")
class ConsentScanContent {

    private static final String TABLE = "ref_consent_scan_content";

    @Id
    @Column(name = "scan_id")
    private UUID scanId;

    @Column(name = "content_sealed")
    private byte[] content;

    protected ConsentScanContent() {}

    ConsentScanContent(UUID scanId, byte[] bytes) {
        this.scanId = scanId;
        this.content = FieldCipher.current().sealBytes(TABLE, "content", scanId, bytes);
    }

    byte[] bytes() {
        return FieldCipher.current().openBytes(TABLE, "content", scanId, content);
    }
}
