package org.sathi.web.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sathi.web.base.text.CsvCell;
import org.sathi.web.base.text.Language;
import org.sathi.web.base.text.Texts;

/** Writes the accounting of disclosures as CSV in a language; the notice against passing on stands in its last line. */
@ApplicationScoped
public class AccountingCsv {

    /** Content type of the text. */
    static final String TYPE = "text/csv;charset=UTF-8";

    /** Tells a spreadsheet program that the file is UTF-8, without which it garbles Devanagari. */
    private static final String MARK = "\uFEFF";

    private static final List<String> COLUMNS =
            List.of("when", "agency", "address", "person", "what", "purpose", "basis", "reference");

    @Inject
    private Texts texts;

    /** All lines under a header in the language. */
    String text(List<AccountingLine> lines, Language language) {
        StringWriter out = new StringWriter();
        out.append(MARK);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS.stream().map(column -> texts.get(language, "disclosure.col." + column)));
            for (AccountingLine line : lines) {
                printer.printRecord(Stream.of(
                                line.when(),
                                line.agency(),
                                line.address(),
                                line.person(),
                                line.what(),
                                line.purpose(),
                                line.basis(),
                                line.reference())
                        .map(CsvCell::safe));
            }
            printer.printRecord(texts.get(language, "disclosure.notice"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
