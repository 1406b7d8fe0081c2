package org.sathi.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyView;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.web.base.text.Ui;

/** What a referral report is narrowed to, by name: the agency, the service and the priority of the address. Coordinators alone narrow it; for a donor the rest of two reports would tell what is withheld. */
@Named
@RequestScoped
public class ReportNarrowing {

    /**
     * One thing that is singled out.
     *
     * @param kind what it is one of
     * @param name its name in the reader's language
     * @param without the filters of the report that is not narrowed to it
     */
    public record Only(ReportBy kind, String name, String without) {}

    @Inject
    private Agencies agencies;

    @Inject
    private Ui ui;

    private List<Only> named;

    /**
     * What is singled out; read once for the page.
     *
     * @throws org.sathi.kernel.error.NotFound when there is no such agency or service
     */
    public List<Only> of(ReportFilterForm filter) {
        if (named == null) {
            named = new ArrayList<>();
            add(filter, ReportBy.AGENCY, agency(filter.getAgency()));
            add(filter, ReportBy.SERVICE, service(filter.getService()));
            add(filter, ReportBy.PRIORITY, priority(filter.getPriority()));
        }
        return named;
    }

    private void add(ReportFilterForm filter, ReportBy kind, String name) {
        if (name != null) {
            named.add(new Only(kind, name, filter.without(kind)));
        }
    }

    private String agency(UUID id) {
        if (id == null) {
            return null;
        }
        AgencyView agency = agencies.get(id);
        return ui.either(agency.nameEn(), agency.nameNe());
    }

    private String service(UUID id) {
        if (id == null) {
            return null;
        }
        ServiceRow row = agencies.service(id).row();
        return ui.either(row.nameEn(), row.nameNe());
    }

    private String priority(Priority priority) {
        return priority == null ? null : ui.label(priority);
    }
}
