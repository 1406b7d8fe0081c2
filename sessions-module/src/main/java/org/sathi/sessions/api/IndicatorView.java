package org.sathi.sessions.api;

/**
 * An indicator (O1, C.2).
 *
 * @param code for example {@code KI-01}
 * @param nameEn English name
 * @param nameNe Nepali name
 * @param kind change or state
 * @param rule levels that count, for example {@code IMPROVED}
 * @param version version of the definition, from 1
 */
public record IndicatorView(String code, String nameEn, String nameNe, IndicatorKind kind, String rule, int version) {}
