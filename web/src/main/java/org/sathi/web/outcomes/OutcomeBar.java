package org.sathi.web.outcomes;

/**
 * The bar of a line: widths in hundredths of the cohort, as text for an SVG attribute.
 *
 * @param whole width of the whole bar
 * @param staff width of the part by the word of staff only; {@code null} with the others when a part is withheld
 * @param both width of the part by the word of both
 * @param bothAt where that part begins
 * @param member width of the part by the word of the member only
 * @param memberAt where that part begins
 */
public record OutcomeBar(String whole, String staff, String both, String bothAt, String member, String memberAt) {}
