package org.sathi.web.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.BikramSambat;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportQuery;
import org.sathi.web.base.faces.PeriodForm;

/** The filters of the referral report as they stand in the address: a period of sending, what the lines are, one agency only. */
public class ReportFilterForm extends PeriodForm {

    private ReportBy by;
    private String agency;

    /**
     * Reads the filters; without a period, this year of the Bikram Sambat.
     *
     * @return what is wanted, or {@code null} when a filter is wrong and {@link #getErrors()} says so
     */
    ReportQuery read(LocalDate today) {
        otherwise(BikramSambat.toBs(today).year());
        InputCheck check = new InputCheck();
        ReportQuery wanted = new ReportQuery(first(check), last(check), agencyId(), null, null);
        try {
            check.throwIfAny();
            return wanted;
        } catch (InvalidInput e) {
            refuse(e);
            return null;
        }
    }

    /** What the lines are: agencies, or the services of the one agency. */
    public ReportBy getBy() {
        if (by != null && (by != ReportBy.AGENCY || blank(agency))) {
            return by;
        }
        return blank(agency) ? ReportBy.AGENCY : ReportBy.SERVICE;
    }

    @Override
    public String getQuery() {
        return query(by, agency);
    }

    /** The filters with the lines of one agency singled out, or of all. */
    String query(ReportBy lines, String onlyAgency) {
        StringBuilder query = new StringBuilder(super.getQuery());
        add(query, "by", lines == null ? null : lines.name());
        add(query, "agency", onlyAgency);
        return query.toString();
    }

    /** The period alone, for the address of a list of rows; narrowed to the agency that is singled out. */
    String ground() {
        return query(null, agency);
    }

    private UUID agencyId() {
        try {
            return blank(agency) ? null : UUID.fromString(agency);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    public void setBy(ReportBy by) {
        this.by = by;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
