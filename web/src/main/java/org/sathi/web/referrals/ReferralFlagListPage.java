package org.sathi.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.FlagRow;
import org.sathi.referrals.api.ReferralFlags;

/** The list of open flags, earliest date first. */
@Named
@RequestScoped
public class ReferralFlagListPage {

    @Inject
    private ReferralFlags flags;

    private String after;

    private Slice<FlagRow> slice;

    /** Reads the list. */
    public void load() {
        slice = flags.open(PageRequest.after(after));
    }

    public Slice<FlagRow> getSlice() {
        return slice;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
