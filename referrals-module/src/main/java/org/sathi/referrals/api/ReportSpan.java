package org.sathi.referrals.api;

/**
 * How long something took; from ten days on, to the nearest day.
 *
 * @param measured on how many referrals, {@code null} when withheld
 * @param medianHours the hours within which half of them were done, {@code null} when withheld or none
 * @param ninetiethHours the hours within which nine of ten were done, {@code null} when withheld or none
 */
public record ReportSpan(Integer measured, Integer medianHours, Integer ninetiethHours) {

    /** Nothing that may be told. */
    public static final ReportSpan WITHHELD = new ReportSpan(null, null, null);
}
