package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;

/** The bytes of a document, sealed to their row; the row goes when the document is taken away. */
@Entity
@Table(name = "ref_attachment_content")
class AttachmentContent {

    private static final String TABLE = "ref_attachment_content";

    @Id
    @Column(name = "attachment_id")
    private UUID attachmentId;

    @Column(name = "content_sealed")
    private byte[] content;

    protected AttachmentContent() {}

    AttachmentContent(UUID attachmentId, byte[] bytes) {
        this.attachmentId = attachmentId;
        this.content = FieldCipher.current().sealBytes(TABLE, "content", attachmentId, bytes);
    }

    byte[] bytes() {
        return FieldCipher.current().openBytes(TABLE, "content", attachmentId, content);
    }
}
