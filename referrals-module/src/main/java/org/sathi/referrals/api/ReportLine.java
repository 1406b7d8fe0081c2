package org.sathi.referrals.api;

import java.util.Map;

/**
 * A line of the referral report.
 *
 * @param by what it is of, {@code null} for the line of all
 * @param key which one, {@code null} for the line of all
 * @param agencyKey key of the line of the agency whose service it is, {@code null} for other lines
 * @param nameEn English name, {@code null} where the key is a word of its own
 * @param figures the numbers; one that is withheld is not in it (C.5)
 * @param times how long things took
 */
public record ReportLine(
        ReportBy by,
        String key,
        String agencyKey,
        String nameEn,
        String nameNe,
        Map<ReportFigure, Integer> figures,
        Map<ReportTime, ReportSpan> times) {

    /** The number, or {@code null} when it is withheld. */
    public Integer figure(ReportFigure figure) {
        return figures.get(figure);
    }

    /** Accepted, in whole per cent of what was answered or should have been; {@code null} when nothing was, or a number of it is withheld. */
    public Integer acceptanceRate() {
        return share(ReportFigure.ACCEPTED, ReportFigure.ACCEPTED, ReportFigure.TURNED_DOWN, ReportFigure.EXPIRED);
    }

    /** Completed, in whole per cent of what was accepted and has ended. */
    public Integer completionRate() {
        return share(ReportFigure.COMPLETED, ReportFigure.COMPLETED, ReportFigure.FAILED, ReportFigure.ENDED);
    }

    /** Denied by the member, in whole per cent of what is called completed and was asked about (A-39, D-21). */
    public Integer discrepancyRate() {
        return share(ReportFigure.HELP_DENIED, ReportFigure.HELP_DENIED, ReportFigure.HELP_CONFIRMED);
    }

    private Integer share(ReportFigure part, ReportFigure... whole) {
        int sum = 0;
        for (ReportFigure figure : whole) {
            if (figures.get(figure) == null) {
                return null;
            }
            sum += figures.get(figure);
        }
        return sum == 0 ? null : Math.round(figures.get(part) * 100f / sum);
    }
}
