package org.sathi.sessions.api;

/**
 * One line of the outcome table. {@code staffOnly + memberOnly + both + otherOnly} is {@code improved} (C.3). With a source filter, {@code improved} counts the members with an
 * observation of that source, and the parts without that source are 0.
 *
 * <p>A number that must not be published (C.5) is {@code null} and the row says {@code suppressed}; on paper it reads {@code <5}.
 *
 * @param code for example {@code KI-01}
 * @param nameEn English name
 * @param nameNe Nepali name
 * @param kind change or state
 * @param definitionVersion version of the indicator's definition
 * @param improved distinct members of the cohort with at least one valid observation that counts
 * @param staffOnly of these, by the word of staff and not of the member
 * @param memberOnly of these, by the word of the member and not of staff
 * @param both of these, by the word of both
 * @param otherOnly of these, by neither: family or record
 * @param assessed distinct members of the cohort with any valid observation
 * @param suppressed whether a number of this row is withheld
 */
public record OutcomeRow(
        String code,
        String nameEn,
        String nameNe,
        IndicatorKind kind,
        int definitionVersion,
        Integer improved,
        Integer staffOnly,
        Integer memberOnly,
        Integer both,
        Integer otherOnly,
        Integer assessed,
        boolean suppressed) {}
