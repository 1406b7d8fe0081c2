package org.sathi.sessions.api;

/** The two notes of a session (S9). */
public enum NoteKind {
    /** For the group: what was done, without names. */
    SHARED,
    /** For those who hold the right to read restricted notes. */
    RESTRICTED
}
