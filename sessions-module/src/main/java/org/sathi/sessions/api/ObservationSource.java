package org.sathi.sessions.api;

/** Whose word an observation is (O2). */
public enum ObservationSource {
    /** Seen by staff. */
    STAFF,
    /** Told by the member. */
    MEMBER,
    /** Told by the family. */
    FAMILY,
    /** Taken from a paper or record. */
    RECORD
}
