package org.sathi.referrals.api;

/**
 * One number of the referral report, named so that the rows behind it can be opened.
 *
 * @param by what the line is of, {@code null} for the line of all
 * @param key which line, {@code null} for the line of all
 * @param figure which number; with a reason, turned down or failed
 * @param time which time instead of a number: the rows are those that it was measured on, or {@code null}
 * @param reason only those of this reason, or {@code null}
 * @param warned only those of which it was said before sending that the service may not fit
 */
public record ReportCell(ReportBy by, String key, ReportFigure figure, ReportTime time, String reason, boolean warned) {

    /** A number of the line of all. */
    public static ReportCell ofAll(ReportFigure figure) {
        return new ReportCell(null, null, figure, null, null, false);
    }
}
