package org.sathi.web.outcomes;

/**
 * A line of the outcome table as it is shown.
 *
 * @param code for example {@code KI-01}
 * @param name name of the indicator in the reader's language
 * @param sentence the line as a sentence, for example "85 of 100 members became less isolated"; {@code null} when it is withheld
 * @param improved members for whom something changed
 * @param share their share of the cohort, one decimal; {@code null} when the cohort is too small for shares
 * @param staffOnly by the word of staff only
 * @param both by the word of both
 * @param memberOnly by the word of the member only
 * @param otherOnly by the family or a record only
 * @param assessed members of whom anything was observed
 * @param fewAssessed whether less than 60 % of the cohort were observed
 * @param bar the bar of the chart; {@code null} when the line is withheld
 */
public record OutcomeLineView(
        String code,
        String name,
        String sentence,
        OutcomeCell improved,
        String share,
        OutcomeCell staffOnly,
        OutcomeCell both,
        OutcomeCell memberOnly,
        OutcomeCell otherOnly,
        OutcomeCell assessed,
        boolean fewAssessed,
        OutcomeBar bar) {}
