package org.sathi.sessions.api;

/** What was observed. For an indicator of a state, {@link #IMPROVED} means that the state is reached and {@link #WORSE} that it was lost again. */
public enum ObservedLevel {
    IMPROVED,
    NO_CHANGE,
    WORSE
}
