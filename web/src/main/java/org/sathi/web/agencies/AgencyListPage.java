package org.sathi.web.agencies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyQuery;
import org.sathi.referrals.api.AgencyRow;
import org.sathi.referrals.api.AgencyStatus;

/** All partner agencies, for those who keep them. */
@Named
@RequestScoped
public class AgencyListPage {

    @Inject
    private Agencies agencies;

    private AgencyStatus status;
    private String after;

    private Slice<AgencyRow> slice;

    /** Reads the part of the list that the address names. */
    public void load() {
        slice = agencies.list(new AgencyQuery(null, status), PageRequest.after(after));
    }

    public AgencyStatus[] getStatuses() {
        return AgencyStatus.values();
    }

    public Slice<AgencyRow> getSlice() {
        return slice;
    }

    public AgencyStatus getStatus() {
        return status;
    }

    public void setStatus(AgencyStatus status) {
        this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
