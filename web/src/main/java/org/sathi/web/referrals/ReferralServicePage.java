package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.EligibilityWarning;
import org.sathi.referrals.api.ServiceFit;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.web.agencies.ServiceFilter;

/** Second step: which service. */
@Named
@ViewScoped
public class ReferralServicePage extends DraftPage {

    private static final long serialVersionUID = 1L;

    /** What the facts of a service say already. */
    private static final Set<EligibilityWarning> OF_ROOM =
            EnumSet.of(EligibilityWarning.WAITLIST, EligibilityWarning.FULL);

    @Inject
    private Agencies agencies;

    @Inject
    private ServiceFit fit;

    @Inject
    private ServiceFilter filter;

    private String after;
    private UUID agency;

    private transient Slice<ServiceRow> slice;
    private transient Map<UUID, Set<EligibilityWarning>> warnings;

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
        warnings = fit.ofServices(
                getId(), slice.rows().stream().map(ServiceRow::id).toList());
    }

    /** The services for the need; those of a suggested agency when it has any. */
    private Slice<ServiceRow> services(UUID only) {
        ServiceQuery wanted = new ServiceQuery(getDraft().row().need(), null, only, null, null);
        return agencies.services(filter.narrow(wanted), PageRequest.after(after));
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

    /** In what a service does not fit the person, beside its room. */
    public Set<EligibilityWarning> misfits(ServiceRow service) {
        Set<EligibilityWarning> misfits = EnumSet.noneOf(EligibilityWarning.class);
        misfits.addAll(warnings.getOrDefault(service.id(), Set.of()));
        misfits.removeAll(OF_ROOM);
        return misfits;
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
