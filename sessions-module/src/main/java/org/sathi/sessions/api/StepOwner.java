package org.sathi.sessions.api;

/** Who does an action step (R4). */
public enum StepOwner {
    MEMBER,
    SPECIALIST,
    /** A peer, named in the step. */
    PEER,
    GROUP
}
