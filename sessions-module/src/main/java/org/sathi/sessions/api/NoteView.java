package org.sathi.sessions.api;

import java.time.Instant;
import java.util.List;

/**
 * A note of a session.
 *
 * @param kind which of the two
 * @param version version that a change must name; 0 while there is no text
 * @param text the text, or {@code null}
 * @param author who wrote it last, or {@code null}
 * @param writtenAt when, or {@code null}
 * @param amendments what was added after the session was closed, the oldest first
 */
public record NoteView(
        NoteKind kind, long version, String text, String author, Instant writtenAt, List<Amendment> amendments) {

    /**
     * An addition to a note.
     *
     * @param text the text
     * @param author who added it
     * @param at when
     */
    public record Amendment(String text, String author, Instant at) {}
}
