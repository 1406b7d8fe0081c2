package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.referrals.api.ServiceRow;

/** Second step: which service. */
@Named
@ViewScoped
public class ReferralServicePage extends DraftPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agencies agencies;

    private String after;
    private UUID agency;

    private transient Slice<ServiceRow> slice;

    /** Reads the services for the need. */
    public String load() {
        if (!read()) {
            return record();
        }
        onChanged();
        return null;
    }

    @Override
    protected void onChanged() {
        slice = services(agency);
        if (agency != null && slice.rows().isEmpty()) {
            slice = services(null);
        }
    }

    /** The services for the need; those of a suggested agency when it has any. */
    private Slice<ServiceRow> services(UUID only) {
        return agencies.services(new ServiceQuery(getDraft().row().need(), null, only), PageRequest.after(after));
    }

    /** Addresses the draft to a service. */
    public String choose(ServiceRow service) {
        return step(null, () -> {
            if (!chosen(service)) {
                boolean same = service.agencyId().equals(getDraft().row().agencyId());
                edit(Drafts.withService(getDraft(), service.id(), same));
            }
            return to("consent");
        });
    }

    /** Whether the draft is addressed to this service. */
    public boolean chosen(ServiceRow service) {
        return service.id().equals(getDraft().serviceId());
    }

    public Slice<ServiceRow> getSlice() {
        return slice;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
