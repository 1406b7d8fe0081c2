package org.sathi.web.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sathi.sessions.api.OutcomeReport;
import org.sathi.sessions.api.OutcomeRow;
import org.sathi.web.base.faces.CsvDownload;
import org.sathi.web.base.text.CsvCell;

/** Writes an outcome table as CSV. No cell begins with a character that a spreadsheet takes for a formula. */
@ApplicationScoped
public class OutcomeCsv {

    /** Content type of the text. */
    public static final String TYPE = CsvDownload.TYPE;

    /** How a number reads that tells of too few people (C.5). */
    public static final String SUPPRESSED = "<5";

    private static final String[] HEADER = {
        "code", "name", "improved", "staffOnly", "memberOnly", "both", "otherOnly", "assessed", "cohort"
    };

    /** The whole table with a header line. */
    public String text(OutcomeReport report) {
        StringWriter out = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(HEADER).get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            for (OutcomeRow row : report.rows()) {
                printer.printRecord(
                        safe(row.code()),
                        safe(row.nameEn()),
                        number(row.improved()),
                        number(row.staffOnly()),
                        number(row.memberOnly()),
                        number(row.both()),
                        number(row.otherOnly()),
                        number(row.assessed()),
                        number(report.cohort()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String number(Integer number) {
        return number == null ? SUPPRESSED : number.toString();
    }

    static String safe(String text) {
        return CsvCell.safe(text);
    }
}
