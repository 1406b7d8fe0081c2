package org.sathi.web.outcomes;

/**
 * A number of the outcome table as it is shown.
 *
 * @param text the number in the reader's digits, or {@code <5}
 * @param address where the people behind it are listed; {@code null} when it does not open
 */
public record OutcomeCell(String text, String address) {}
