package org.sathi.sessions.api;

import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** The notes of a session (S9): sealed at rest; their text can be changed until the session is closed, afterwards only amendments are added. */
public interface SessionNotes {

    /** Longest note. */
    int MAX_TEXT = 4000;

    /**
     * @param sessionId the session
     * @param version version of the note that the writer saw, 0 for a new one
     * @param text the text, up to {@value #MAX_TEXT} characters
     * @param namesChecked whether the writer has looked at the words that look like names and keeps them
     */
    record WriteNote(UUID sessionId, long version, String text, boolean namesChecked) {}

    /**
     * @param sessionId the closed session
     * @param text what is added, up to {@value #MAX_TEXT} characters
     * @param namesChecked as in {@link WriteNote}
     * @param submitKey key of the submit, or {@code null}
     */
    record AmendNote(UUID sessionId, String text, boolean namesChecked, UUID submitKey) {}

    /** The shared summary. */
    @RequiresPermission(Permission.SESSION_VIEW)
    NoteView shared(UUID sessionId);

    /** The restricted note. */
    @RequiresPermission(Permission.NOTE_RESTRICTED)
    NoteView restricted(UUID sessionId);

    /** Writes the shared summary, unless words in it look like names and the writer has not looked at them yet. */
    @RequiresPermission(Permission.SESSION_RUN)
    NoteOutcome writeShared(WriteNote command);

    /** Writes the restricted note, unless words in it look like the name of somebody who does not want notes kept (M6) and the writer has not looked at them yet. */
    @RequiresPermission(Permission.NOTE_RESTRICTED)
    NoteOutcome writeRestricted(WriteNote command);

    /** Adds to the shared summary of a closed session. */
    @RequiresPermission(Permission.SESSION_RUN)
    NoteOutcome amendShared(AmendNote command);

    /** Adds to the restricted note of a closed session. */
    @RequiresPermission(Permission.NOTE_RESTRICTED)
    NoteOutcome amendRestricted(AmendNote command);
}
