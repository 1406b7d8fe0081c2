package org.sathi.sessions.api;

/**
 * A kind of activity (S4); a list kept as data.
 *
 * @param code stable code, for example {@code SHARING}
 * @param nameEn English name
 * @param nameNe Nepali name
 */
public record ActivityType(String code, String nameEn, String nameNe) {}
