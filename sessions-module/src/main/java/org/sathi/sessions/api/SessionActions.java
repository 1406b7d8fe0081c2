package org.sathi.sessions.api;

/**
 * What the reader of a session may do with it now, by state, day and right.
 *
 * @param change change the plan
 * @param hold say that it takes or took place
 * @param cancel cancel it
 * @param mark mark attendance
 * @param close close it
 * @param reopen reopen it
 * @param readRestricted read the restricted note
 * @param writeNotes write the notes' text; afterwards only amendments can be added
 * @param amendNotes add amendments
 */
public record SessionActions(
        boolean change,
        boolean hold,
        boolean cancel,
        boolean mark,
        boolean close,
        boolean reopen,
        boolean readRestricted,
        boolean writeNotes,
        boolean amendNotes) {}
