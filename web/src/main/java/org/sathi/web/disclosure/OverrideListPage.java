package org.sathi.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.OverrideView;
import org.sathi.referrals.api.Overrides;
import org.sathi.web.base.faces.Asked;

/** The disclosures without consent: those that wait for a second person, and those that one has looked at. */
@Named("overrideListPage")
@RequestScoped
public class OverrideListPage {

    private static final String REVIEWED = "reviewed";

    @Inject
    private Overrides overrides;

    private String list;
    private String after;
    private Slice<OverrideView> slice;

    /** Reads the list that the address names. */
    public void load() {
        slice = overrides.list(isReviewed(), PageRequest.after(after));
    }

    /** Whether the list is the one of those that were reviewed. */
    public boolean isReviewed() {
        return Asked.is(REVIEWED, list);
    }

    public Slice<OverrideView> getSlice() {
        return slice;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
