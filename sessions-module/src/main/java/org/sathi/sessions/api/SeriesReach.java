package org.sathi.sessions.api;

/** How far a change reaches in a series. Sessions that were held are never touched (S1). */
public enum SeriesReach {
    THIS,
    /** This session and those of its series that are planned after it. */
    THIS_AND_FOLLOWING
}
