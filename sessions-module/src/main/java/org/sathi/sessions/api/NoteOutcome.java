package org.sathi.sessions.api;

import java.util.List;

/**
 * What saving a note gave.
 *
 * @param saved whether it was saved
 * @param namesFound words of the shared text that look like the name of somebody on the list; it is saved once the writer has looked at them
 */
public record NoteOutcome(boolean saved, List<String> namesFound) {}
