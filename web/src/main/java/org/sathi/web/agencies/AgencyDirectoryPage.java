package org.sathi.web.agencies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.web.base.faces.Asked;

/** The directory: services that people can be referred to. */
@Named
@RequestScoped
public class AgencyDirectoryPage {

    @Inject
    private Agencies agencies;

    @Inject
    private ServiceFilter filter;

    private Integer kind;
    private String after;

    private Slice<ServiceRow> slice;

    /** Reads the part of the directory that the address names; a kind stands there as its number, so that the address tells nothing. */
    public void load() {
        slice = agencies.services(
                filter.narrow(new ServiceQuery(null, chosen(), null, null, null)), PageRequest.after(after));
    }

    private AgencyKind chosen() {
        return Asked.oneOf(
                List.of(AgencyKind.values()),
                known -> String.valueOf(known.ordinal() + 1),
                kind == null ? null : String.valueOf(kind));
    }

    /** The kinds of agencies to choose from. */
    public AgencyKind[] getKinds() {
        return AgencyKind.values();
    }

    /** Whether the reader keeps the agencies' entries. */
    public boolean isManages() {
        return CurrentActor.get().may(Permission.AGENCY_MANAGE);
    }

    public Slice<ServiceRow> getSlice() {
        return slice;
    }

    public Integer getKind() {
        return kind;
    }

    public void setKind(Integer kind) {
        this.kind = kind;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
