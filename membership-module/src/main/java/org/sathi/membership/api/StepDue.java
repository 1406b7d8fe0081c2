package org.sathi.membership.api;

/** What a session still waits for after the password. Until it has come the session opens nothing but that one page. */
public enum StepDue {
    /** Nothing: the session is whole. */
    NONE,
    /** The code of the second step. */
    CODE,
    /** Setting up the second step, which the role must have. */
    ENROL
}
