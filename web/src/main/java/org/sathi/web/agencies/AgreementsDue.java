package org.sathi.web.agencies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyRow;

/** The agencies whose agreement must be renewed, said to those who keep the directory from thirty days before. */
@Named
@RequestScoped
public class AgreementsDue {

    @Inject
    private Agencies agencies;

    private List<AgencyRow> rows;

    /** Those that end soon or have ended; nothing for who does not keep the directory. */
    public List<AgencyRow> getRows() {
        if (rows == null) {
            rows = CurrentActor.get().may(Permission.AGENCY_MANAGE) ? agencies.renewals() : List.of();
        }
        return rows;
    }
}
