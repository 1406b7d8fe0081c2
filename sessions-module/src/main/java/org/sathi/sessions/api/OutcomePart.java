package org.sathi.sessions.api;

/** Which number of an outcome line is opened. */
public enum OutcomePart {
    /** Members with a valid observation that counts, each once. */
    IMPROVED,
    /** By the word of staff and not of the member. */
    STAFF_ONLY,
    /** By the word of the member and not of staff. */
    MEMBER_ONLY,
    /** By the word of both. */
    BOTH,
    /** By the word of the family or a record only. */
    OTHER_ONLY,
    /** Members with any valid observation, for the better or not. */
    ASSESSED,
    /** Members without one. */
    NOT_ASSESSED
}
