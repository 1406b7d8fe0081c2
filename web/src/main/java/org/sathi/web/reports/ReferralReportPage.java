package org.sathi.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReport;
import org.sathi.referrals.api.ReferralReports;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportFigure;
import org.sathi.referrals.api.ReportLine;
import org.sathi.referrals.api.ReportQuery;
import org.sathi.referrals.api.ReportReason;
import org.sathi.referrals.api.ReportTime;
import org.sathi.web.base.faces.Asked;
import org.sathi.web.base.faces.CsvDownload;
import org.sathi.web.base.faces.PeriodForm;
import org.sathi.web.base.faces.RefusedPage;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** The referral report: the sentence, the tables, how it was counted. Numbers open their rows for whoever may read them. */
@Named
@RequestScoped
public class ReferralReportPage {

    private static final int LINES = 50;
    private static final String PAGE = "/staff/reports/referrals";
    private static final String ROWS = "/staff/reports/rows";

    @Inject
    private ReferralReports reports;

    @Inject
    private ReportNarrowing narrowing;

    @Inject
    private ReportCsv csv;

    @Inject
    private Ui ui;

    private final ReportFilterForm filter = new ReportFilterForm();
    private String format;
    private String every;
    private int lines = LINES;
    private ReferralReport report;

    /** Counts what the address asks for. */
    public void load() throws IOException {
        boolean file = Asked.is("csv", format);
        boolean all = Asked.is("true", every);
        lines = all ? Integer.MAX_VALUE : LINES;
        narrowing.of(filter);
        ReportQuery wanted = filter.read(ui.getToday());
        try {
            if (wanted != null) {
                report = isOwn() ? reports.ofOwnAgency(wanted.from(), wanted.to()) : reports.report(wanted);
            }
        } catch (InvalidInput e) {
            filter.refuse(e);
        }
        if (report == null) {
            RefusedPage.badAddress();
        } else if (file) {
            CsvDownload.send("referrals.csv", csv.text(report));
        }
    }

    /** The lines of the kind that was asked for. */
    public List<ReportLine> getLines() {
        return report == null ? List.of() : report.linesBy(getBy());
    }

    /** The line of all, then as many of these as a page shows. */
    public List<ReportLine> getAllAndLines() {
        return report == null
                ? List.of()
                : Stream.concat(Stream.of(report.all()), getLines().stream().limit(lines))
                        .toList();
    }

    /** Whose service a line is of, where services of several agencies stand side by side and may be called alike; {@code null} elsewhere. */
    public ReportLine agencyOf(ReportLine line) {
        return isOwn() || filter.getAgency() != null ? null : report.agencyOf(line);
    }

    /** How many lines a page shows at first. */
    public int getShown() {
        return LINES;
    }

    /** Whether there are more lines than are shown. */
    public boolean isCut() {
        return getLines().size() > lines;
    }

    /** The address of the same report with every line. */
    public String getWhole() {
        return getAddress() + "?" + filter.by(getBy()) + "&all=true";
    }

    /** What the lines are: what was asked for, if it is left to tell apart. */
    public ReportBy getBy() {
        List<ReportBy> kinds = getKinds();
        return filter.getBy() != null && kinds.contains(filter.getBy()) ? filter.getBy() : kinds.get(0);
    }

    /** What the lines can be; an agency sees its services. */
    public List<ReportBy> getKinds() {
        return isOwn() ? List.of(ReportBy.SERVICE, ReportBy.PRIORITY) : filter.kinds();
    }

    /** The address of the same report with other lines. */
    public String by(ReportBy kind) {
        return getAddress() + "?" + filter.by(kind);
    }

    /** The address of the report of one agency, service or priority, for whoever may single one out. */
    public String only(ReportLine line) {
        return isOpenable() && line.by() != null && filter.kinds().contains(line.by())
                ? PAGE + "?" + filter.only(line)
                : null;
    }

    /** How soon help can be needed, to choose from. */
    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** The address of the rows behind a number, {@code null} for a zero and for whoever may not read them. */
    public String rows(ReportLine line, ReportFigure figure) {
        Integer number = line.figure(figure);
        return isOpenable() && number != null && number > 0 ? at(line) + "&figure=" + figure : null;
    }

    /** The address of the rows that a time was measured on. */
    public String measuredRows(ReportLine line, ReportTime time) {
        Integer measured = line.times().get(time).measured();
        return isOpenable() && measured != null && measured > 0 ? at(line) + "&figure=SENT&time=" + time : null;
    }

    /** The address of the rows of a reason. */
    public String rows(ReportReason reason, boolean warned) {
        Integer number = warned ? reason.warned() : reason.number();
        return isOpenable() && number != null && number > 0
                ? ROWS + "?" + filter.ground() + "&figure=" + reason.figure() + "&reason="
                        + reason.reason().name() + (warned ? "&warned=true" : "")
                : null;
    }

    private String at(ReportLine line) {
        return ROWS + "?" + filter.ground() + (line.by() == null ? "" : "&by=" + line.by() + "&key=" + line.key());
    }

    /** Whether the reader may open rows. */
    public boolean isOpenable() {
        return CurrentActor.get().may(Permission.REFERRAL_COORDINATE);
    }

    /** Whether it is an agency's report of itself. */
    public boolean isOwn() {
        return CurrentActor.get().role().ofAgency();
    }

    /** Where the report stands. */
    public String getAddress() {
        return isOwn() ? "/portal/figures" : PAGE;
    }

    /** Whether the reader may choose days; others get whole years. */
    public boolean isFreeDays() {
        return isOpenable() || isOwn();
    }

    /** The years to choose from, this one first. */
    public List<Choice> getYears() {
        return PeriodForm.years(ui);
    }

    /** What is wrong with a filter, in the reader's words. */
    public String error(String field) {
        return filter.error(ui, field);
    }

    public ReportFilterForm getFilter() {
        return filter;
    }

    public ReferralReport getReport() {
        return report;
    }

    public String getEvery() {
        return every;
    }

    public void setEvery(String every) {
        this.every = every;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
