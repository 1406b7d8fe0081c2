package org.sathi.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sathi.sessions.api.OutcomePart;
import org.sathi.sessions.api.OutcomeReport;
import org.sathi.sessions.api.OutcomeRow;
import org.sathi.web.base.text.Texts;
import org.sathi.web.base.text.Ui;

/** Puts the lines of an outcome table into the reader's words and digits, and links each number to the people behind it (O4). */
@RequestScoped
public class OutcomeLines {

    /** Shares are shown from this cohort on (C.5). */
    private static final int SHARES_FROM = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(60);

    @Inject
    private Ui ui;

    @Inject
    private Texts texts;

    /** The lines in their order; {@code query} are the filters as they stand in the address. */
    public List<OutcomeLineView> of(OutcomeReport report, String query) {
        return report.rows().stream().map(row -> line(report, row, query)).toList();
    }

    /** The line that the report begins with: the largest number that may be told. */
    public String headline(OutcomeReport report) {
        return report.rows().stream()
                .filter(row -> row.improved() != null && row.improved() > 0)
                .max(Comparator.comparing(OutcomeRow::improved))
                .map(row -> sentence(report, row))
                .orElse(null);
    }

    private OutcomeLineView line(OutcomeReport report, OutcomeRow row, String query) {
        String address =
                report.mayOpen() ? "/staff/outcomes/members?" + query + "&code=" + row.code() + "&part=" : null;
        return new OutcomeLineView(
                row.code(),
                name(row),
                sentence(report, row),
                cell(row.improved(), address, OutcomePart.IMPROVED),
                share(row.improved(), report.cohort()),
                cell(row.staffOnly(), address, OutcomePart.STAFF_ONLY),
                cell(row.both(), address, OutcomePart.BOTH),
                cell(row.memberOnly(), address, OutcomePart.MEMBER_ONLY),
                cell(row.otherOnly(), address, OutcomePart.OTHER_ONLY),
                cell(row.assessed(), address, OutcomePart.ASSESSED),
                fewAssessed(row, report.cohort()),
                bar(row, report.cohort()));
    }

    private String name(OutcomeRow row) {
        return "ne".equals(ui.getLang()) ? row.nameNe() : row.nameEn();
    }

    private String sentence(OutcomeReport report, OutcomeRow row) {
        if (row.improved() == null || report.cohort() == null) {
            return null;
        }
        String own = "outcomes.sentence." + row.code();
        String key = texts.has(own) ? own : "outcomes.sentence";
        return ui.text(key, ui.number(row.improved()), ui.number(report.cohort()), name(row));
    }

    private OutcomeCell cell(Integer number, String address, OutcomePart part) {
        if (number == null) {
            return new OutcomeCell(ui.digits(OutcomeCsv.SUPPRESSED), null);
        }
        boolean opens = address != null && number > 0;
        return new OutcomeCell(ui.number(number), opens ? address + part.name() : null);
    }

    private String share(Integer number, Integer cohort) {
        if (number == null || cohort == null || cohort < SHARES_FROM) {
            return null;
        }
        BigDecimal share = percent(number, cohort).setScale(1, RoundingMode.HALF_UP);
        return ui.digits(share.toPlainString() + "%");
    }

    private static boolean fewAssessed(OutcomeRow row, Integer cohort) {
        return row.assessed() != null
                && cohort != null
                && cohort > 0
                && percent(row.assessed(), cohort).compareTo(ENOUGH) < 0;
    }

    private static OutcomeBar bar(OutcomeRow row, Integer cohort) {
        if (row.improved() == null || cohort == null) {
            return null;
        }
        String whole = width(row.improved(), cohort);
        if (row.staffOnly() == null || row.both() == null || row.memberOnly() == null) {
            return new OutcomeBar(whole, null, null, null, null, null);
        }
        return new OutcomeBar(
                whole,
                width(row.staffOnly(), cohort),
                width(row.both(), cohort),
                width(row.staffOnly(), cohort),
                width(row.memberOnly(), cohort),
                width(row.staffOnly() + row.both(), cohort));
    }

    /** The width of a number in hundredths; with nobody to count, nothing is drawn. */
    private static String width(int number, int cohort) {
        BigDecimal share = cohort == 0 ? BigDecimal.ZERO : percent(number, cohort);
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static BigDecimal percent(int number, int cohort) {
        return BigDecimal.valueOf(number).multiply(HUNDRED).divide(BigDecimal.valueOf(cohort), 4, RoundingMode.HALF_UP);
    }
}
