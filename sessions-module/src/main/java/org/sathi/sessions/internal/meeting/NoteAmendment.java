package org.sathi.sessions.internal.meeting;

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
import org.sathi.sessions.api.NoteKind;

/** What was added to a note after the session was closed. Written once, sealed. */
@Entity
@Table(name = "ses_note_amendment")
class NoteAmendment {

    private static final String TABLE = "ses_note_amendment";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "session_id")
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NoteKind kind;

    @Column(name = "text_sealed")
    private byte[] text;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected NoteAmendment() {}

    NoteAmendment(UUID sessionId, NoteKind kind, String words, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.kind = kind;
        this.text = FieldCipher.current().seal(TABLE, "text", id, words);
        this.authorId = by;
        this.writtenAt = at;
    }

    UUID id() {
        return id;
    }

    String text() {
        return FieldCipher.current().open(TABLE, "text", id, text);
    }

    UUID authorId() {
        return authorId;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
