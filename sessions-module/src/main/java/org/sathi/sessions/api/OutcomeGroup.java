package org.sathi.sessions.api;

/**
 * A group that the outcome table can be narrowed to.
 *
 * @param code short code, for example {@code THI}
 * @param nameEn English name
 * @param nameNe Nepali name
 */
public record OutcomeGroup(String code, String nameEn, String nameNe) {}
