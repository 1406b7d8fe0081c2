package org.sathi.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReport;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportFigure;
import org.sathi.referrals.api.ReportLine;
import org.sathi.referrals.api.ReportReason;
import org.sathi.referrals.api.ReportSpan;
import org.sathi.referrals.api.ReportTime;
import org.sathi.web.base.text.Ui;
import org.sathi.web.outcomes.OutcomeCsv;

/** The numbers of the referral report in the reader's words. */
@Named
@RequestScoped
public class ReportLines {

    private static final int HOURS_A_DAY = 24;
    private static final int DAYS_WITH_TENTHS = 10;

    @Inject
    private Ui ui;

    /** The sentence that the report begins with; it says less when a number of it is withheld. */
    public String headline(ReferralReport report) {
        if (report == null) {
            return null;
        }
        ReportLine all = report.all();
        Integer sent = all.figure(ReportFigure.SENT);
        if (sent != null && sent == 0) {
            return ui.text("reports.nothing");
        }
        Integer accepted = all.figure(ReportFigure.ACCEPTED);
        if (sent == null || accepted == null) {
            return ui.text("reports.headline.few");
        }
        Integer completed = all.figure(ReportFigure.COMPLETED);
        return completed == null
                ? ui.text("reports.headline.accepted", ui.number(accepted), ui.number(sent))
                : ui.text("reports.headline", ui.number(accepted), ui.number(sent), ui.number(completed));
    }

    /** Name of a line. */
    public String name(ReportLine line) {
        if (line.by() == null) {
            return ui.text("reports.all");
        }
        return line.by() == ReportBy.PRIORITY
                ? ui.label(Priority.valueOf(line.key()))
                : ui.either(line.nameEn(), line.nameNe());
    }

    /** A number of a line. */
    public String figure(ReportLine line, ReportFigure figure) {
        return number(line.figure(figure));
    }

    /** A number; one that is withheld reads {@code <5}. */
    public String number(Integer number) {
        return number == null ? ui.digits(OutcomeCsv.SUPPRESSED) : ui.number(number);
    }

    /** A share, or a dash when there is none to tell. */
    public String share(Integer percent) {
        return percent == null ? "–" : ui.digits(percent + " %");
    }

    /** Within how long half were done. */
    public String median(ReportLine line, ReportTime time) {
        return hours(span(line, time).medianHours());
    }

    /** Within how long nine of ten were done. */
    public String ninetieth(ReportLine line, ReportTime time) {
        return hours(span(line, time).ninetiethHours());
    }

    /** On how many referrals a time was measured, {@code null} when that may not be told. */
    public Integer measured(ReportLine line, ReportTime time) {
        return span(line, time).measured();
    }

    /** How a reason and the side it lies on read. */
    public String reason(ReportReason reason) {
        return ui.label(reason.reason());
    }

    private static ReportSpan span(ReportLine line, ReportTime time) {
        return line.times().getOrDefault(time, ReportSpan.WITHHELD);
    }

    private String hours(Integer hours) {
        if (hours == null) {
            return "–";
        }
        if (hours == 0) {
            return ui.text("reports.time.under-hour");
        }
        if (hours < 2 * HOURS_A_DAY) {
            return ui.text(hours == 1 ? "reports.time.hour" : "reports.time.hours", ui.number(hours));
        }
        double days = hours / (double) HOURS_A_DAY;
        String format = days < DAYS_WITH_TENTHS ? "%.1f" : "%.0f";
        return ui.text("reports.time.days", ui.digits(String.format(Locale.ROOT, format, days)));
    }
}
