package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That a person of an agency fetched a document, and when first; written by {@link AttachmentBook} and never changed. */
@Entity
@Table(name = "ref_attachment_fetch")
@IdClass(AttachmentFetch.Key.class)
class AttachmentFetch {

    @Id
    @Column(name = "attachment_id")
    private UUID attachmentId;

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "fetched_at")
    private Instant at;

    protected AttachmentFetch() {}

    UUID attachmentId() {
        return attachmentId;
    }

    UUID accountId() {
        return accountId;
    }

    Instant at() {
        return at;
    }

    /** The document and the person. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID attachmentId;
        private UUID accountId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(attachmentId, key.attachmentId)
                    && Objects.equals(accountId, key.accountId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(attachmentId, accountId);
        }
    }
}
