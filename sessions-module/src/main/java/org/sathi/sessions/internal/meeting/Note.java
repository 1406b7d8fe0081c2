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

/** The text of one of a session's two notes, sealed. Its text changes until the session is closed; afterwards amendments are added beside it. */
@Entity
@Table(name = "ses_note")
class Note {

    private static final String TABLE = "ses_note";

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

    protected Note() {}

    Note(UUID sessionId, NoteKind kind) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.kind = kind;
    }

    /** Puts the text in place of what was there; {@code null} takes it away. */
    void write(String words, UUID by, Instant at) {
        text = FieldCipher.current().seal(TABLE, "text", id, words);
        authorId = by;
        writtenAt = at;
    }

    long version() {
        return version;
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
