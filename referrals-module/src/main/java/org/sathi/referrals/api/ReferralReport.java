package org.sathi.referrals.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The referral report of a period.
 *
 * @param from first day of sending
 * @param to last day of sending
 * @param figures the numbers that the reader is told of
 * @param all the line of all
 * @param lines agencies, services and priorities, most sent first
 * @param turnedDown why agencies did not take referrals, most often first
 * @param failed why help did not come about, most often first
 * @param withheld whether small numbers are withheld from this reader
 * @param asOf when it was counted
 */
public record ReferralReport(
        LocalDate from,
        LocalDate to,
        List<ReportFigure> figures,
        ReportLine all,
        List<ReportLine> lines,
        List<ReportReason> turnedDown,
        List<ReportReason> failed,
        boolean withheld,
        Instant asOf) {

    /** Whether the reader is told what the member said afterwards. */
    public boolean told() {
        return figures.contains(ReportFigure.HELP_DENIED);
    }

    /** The line of the agency whose service a line is of, {@code null} for other lines. */
    public ReportLine agencyOf(ReportLine line) {
        return line.agencyKey() == null
                ? null
                : linesBy(ReportBy.AGENCY).stream()
                        .filter(agency -> agency.key().equals(line.agencyKey()))
                        .findFirst()
                        .orElseThrow();
    }

    /** The lines of one kind. */
    public List<ReportLine> linesBy(ReportBy by) {
        return lines.stream().filter(line -> line.by() == by).toList();
    }
}
