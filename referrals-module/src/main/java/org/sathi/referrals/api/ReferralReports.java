package org.sathi.referrals.api;

import java.time.LocalDate;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** What became of the referrals of a period, in numbers. */
public interface ReferralReports {

    /**
     * The report. Whoever does not read referrals gets aggregates only: whole years of the Bikram Sambat, the running one up to its last whole month, nothing singled out, so
     * that no two reports can be subtracted from each other, and small numbers withheld (C.5).
     *
     * @throws org.sathi.kernel.error.InvalidInput naming {@code from} or {@code to} when the period is wrong
     */
    @RequiresPermission(Permission.REFERRAL_REPORT)
    ReferralReport report(ReportQuery query);

    /** The report of the own agency, without what the member told the programme afterwards. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    ReferralReport ofOwnAgency(LocalDate from, LocalDate to);

    /** The referrals behind a number, latest sent first. */
    @RequiresPermission(Permission.REFERRAL_COORDINATE)
    Slice<ReferralRow> rows(ReportQuery query, ReportCell cell, PageRequest page);
}
