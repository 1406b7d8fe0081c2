package org.sathi.web.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.time.BikramSambat;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportLine;
import org.sathi.referrals.api.ReportQuery;
import org.sathi.web.base.faces.PeriodForm;

/** The filters of the referral report as they stand in the address: a period of sending, what the lines are, one agency, one service, one priority only. */
public class ReportFilterForm extends PeriodForm {

    private ReportBy by;
    private UUID agency;
    private UUID service;
    private Priority priority;

    /**
     * Reads the filters; without a period, this year of the Bikram Sambat.
     *
     * @return what is wanted, or {@code null} when a filter is wrong and {@link #getErrors()} says so
     */
    ReportQuery read(LocalDate today) {
        otherwise(BikramSambat.toBs(today).year());
        InputCheck check = new InputCheck();
        ReportQuery wanted = new ReportQuery(first(check), last(check), agency, service, priority);
        try {
            check.throwIfAny();
            return wanted;
        } catch (InvalidInput e) {
            refuse(e);
            return null;
        }
    }

    /** What lines are left to tell apart by what is singled out. */
    List<ReportBy> kinds() {
        List<ReportBy> kinds = new ArrayList<>();
        if (agency == null && service == null) {
            kinds.add(ReportBy.AGENCY);
        }
        if (service == null) {
            kinds.add(ReportBy.SERVICE);
        }
        if (priority == null) {
            kinds.add(ReportBy.PRIORITY);
        }
        return kinds.isEmpty() ? List.of(ReportBy.SERVICE) : kinds;
    }

    @Override
    public String getQuery() {
        return query(by, agency, service, priority);
    }

    /** The filters with other lines. */
    String by(ReportBy lines) {
        return query(lines, agency, service, priority);
    }

    /** The filters with one more thing singled out. */
    String only(ReportLine line) {
        return switch (line.by()) {
            case AGENCY -> query(null, UUID.fromString(line.key()), service, priority);
            case SERVICE -> query(null, agency, UUID.fromString(line.key()), priority);
            case PRIORITY -> query(null, agency, service, Priority.valueOf(line.key()));
        };
    }

    /** The filters without what singles out one of this kind. */
    String without(ReportBy kind) {
        return switch (kind) {
            case AGENCY -> query(by, null, service, priority);
            case SERVICE -> query(by, agency, null, priority);
            case PRIORITY -> query(by, agency, service, null);
        };
    }

    /** The filters without the lines, for the address of a list of rows. */
    String ground() {
        return query(null, agency, service, priority);
    }

    private String query(ReportBy lines, UUID onlyAgency, UUID onlyService, Priority onlyPriority) {
        StringBuilder query = new StringBuilder(super.getQuery());
        add(query, "by", lines == null ? null : lines.name());
        add(query, "agency", Objects.toString(onlyAgency, null));
        add(query, "service", Objects.toString(onlyService, null));
        add(query, "priority", onlyPriority == null ? null : onlyPriority.name());
        return query.toString();
    }

    public ReportBy getBy() {
        return by;
    }

    public void setBy(ReportBy by) {
        this.by = by;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public UUID getService() {
        return service;
    }

    public void setService(UUID service) {
        this.service = service;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }
}
