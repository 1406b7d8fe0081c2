package org.sathi.sessions.api;

import java.util.List;

/**
 * What saving a note gave.
 *
 * @param saved whether it was saved
 * @param namesFound words that look like the name of somebody on the list, in the restricted note of somebody who does not want notes kept; it is saved once the writer has looked at them
 */
public record NoteOutcome(boolean saved, List<String> namesFound) {}
