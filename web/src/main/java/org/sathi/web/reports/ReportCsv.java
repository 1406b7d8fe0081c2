package org.sathi.web.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sathi.referrals.api.ReferralReport;
import org.sathi.referrals.api.ReportLine;
import org.sathi.referrals.api.ReportReason;
import org.sathi.referrals.api.ReportSpan;
import org.sathi.referrals.api.ReportTime;
import org.sathi.web.base.text.CsvCell;
import org.sathi.web.outcomes.OutcomeCsv;

/** Writes a referral report as CSV: first the lines, then the reasons. No cell begins with a character that a spreadsheet takes for a formula. */
@ApplicationScoped
public class ReportCsv {

    /** The whole report with a header line; what is withheld reads as on the page. */
    public String text(ReferralReport report) {
        StringWriter out = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(header(report)).get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            print(printer, report, report.all());
            for (ReportLine line : report.lines()) {
                print(printer, report, line);
            }
            for (ReportReason reason : report.turnedDown()) {
                print(printer, report, reason);
            }
            for (ReportReason reason : report.failed()) {
                print(printer, report, reason);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String[] header(ReferralReport report) {
        List<String> header = new ArrayList<>(List.of("lines", "name", "agency"));
        report.figures().forEach(figure -> header.add(small(figure)));
        for (ReportTime time : ReportTime.values()) {
            header.add(small(time) + "_median_hours");
            header.add(small(time) + "_90th_hours");
        }
        return header.toArray(String[]::new);
    }

    private static void print(CSVPrinter printer, ReferralReport report, ReportLine line) throws IOException {
        List<String> cells = new ArrayList<>();
        cells.add(line.by() == null ? "all" : small(line.by()));
        cells.add(CsvCell.safe(line.nameEn() == null ? line.key().toLowerCase(Locale.ROOT) : line.nameEn()));
        ReportLine agency = report.agencyOf(line);
        cells.add(agency == null ? "" : CsvCell.safe(agency.nameEn()));
        report.figures().forEach(figure -> cells.add(number(line.figure(figure))));
        for (ReportTime time : ReportTime.values()) {
            ReportSpan span = line.times().get(time);
            cells.add(hours(span.medianHours()));
            cells.add(hours(span.ninetiethHours()));
        }
        printer.printRecord(cells);
    }

    private static void print(CSVPrinter printer, ReferralReport report, ReportReason reason) throws IOException {
        List<String> cells = new ArrayList<>();
        cells.add("reason");
        cells.add(small(reason.reason()));
        cells.add("");
        report.figures().forEach(figure -> cells.add(figure == reason.figure() ? number(reason.number()) : ""));
        for (int i = 0; i < 2 * ReportTime.values().length; i++) {
            cells.add("");
        }
        printer.printRecord(cells);
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String number(Integer number) {
        return number == null ? OutcomeCsv.SUPPRESSED : number.toString();
    }

    private static String hours(Integer hours) {
        return hours == null ? "" : hours.toString();
    }
}
