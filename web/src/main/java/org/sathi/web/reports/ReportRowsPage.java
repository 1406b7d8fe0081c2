package org.sathi.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.ReferralReports;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportCell;
import org.sathi.referrals.api.ReportFigure;
import org.sathi.referrals.api.ReportQuery;
import org.sathi.referrals.api.ReportTime;
import org.sathi.referrals.api.UnresolvedReason;
import org.sathi.web.base.text.Ui;

/** The referrals behind a number of the report. */
@Named
@RequestScoped
public class ReportRowsPage {

    @Inject
    private ReferralReports reports;

    @Inject
    private ReportNarrowing narrowing;

    @Inject
    private Ui ui;

    private final ReportFilterForm filter = new ReportFilterForm();
    private ReportBy by;
    private String key;
    private ReportFigure figure;
    private ReportTime time;
    private String reason;
    private boolean warned;
    private String after;
    private ReportQuery wanted;
    private Slice<ReferralRow> slice;

    /** Lists the referrals; an address that was tampered with leads nowhere. */
    public void load() {
        narrowing.of(filter);
        wanted = filter.read(ui.getToday());
        if (wanted == null || figure == null || (by == null) != (key == null)) {
            throw new NotFound();
        }
        ReportCell cell = new ReportCell(by, key, figure, time, reason, warned);
        slice = reports.rows(wanted, cell, new PageRequest(PageRequest.MAX_SIZE, after));
    }

    /** What the number counts, in words. */
    public String getTitle() {
        if (time != null) {
            return ui.text("reports.rows.time", ui.label(time));
        }
        String what = ui.label(figure);
        if (reason == null) {
            return what;
        }
        return ui.text("reports.rows.reason", what, reasonLabel());
    }

    private String reasonLabel() {
        try {
            return ui.label(
                    figure == ReportFigure.FAILED ? UnresolvedReason.valueOf(reason) : RejectReason.valueOf(reason));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    public ReportFilterForm getFilter() {
        return filter;
    }

    public ReportQuery getWanted() {
        return wanted;
    }

    public Slice<ReferralRow> getSlice() {
        return slice;
    }

    public ReportBy getBy() {
        return by;
    }

    public void setBy(ReportBy by) {
        this.by = by;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key == null || key.isBlank() ? null : key;
    }

    public ReportFigure getFigure() {
        return figure;
    }

    public void setFigure(ReportFigure figure) {
        this.figure = figure;
    }

    public ReportTime getTime() {
        return time;
    }

    public void setTime(ReportTime time) {
        this.time = time;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null || reason.isBlank() ? null : reason;
    }

    public boolean isWarned() {
        return warned;
    }

    public void setWarned(boolean warned) {
        this.warned = warned;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
