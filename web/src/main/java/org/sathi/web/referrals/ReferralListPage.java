package org.sathi.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.ReferralCounts;
import org.sathi.referrals.api.ReferralList;
import org.sathi.referrals.api.ReferralQuery;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.web.base.faces.Asked;

/** The programme's lists of referrals: what needs me, my drafts, what I sent, all in scope. */
@Named
@RequestScoped
public class ReferralListPage {

    @Inject
    private Referrals referrals;

    private String list;
    private String state;
    private String after;

    private ReferralList shown;
    private ReferralCounts counts;
    private Slice<ReferralRow> slice;

    /** Reads the list that the address names; without a name, what needs the reader. */
    public void load() {
        counts = referrals.counts();
        ReferralList named = Asked.coded(ReferralList.class, list);
        shown = named == null ? ReferralList.NEEDS_ME : named;
        slice = referrals.list(new ReferralQuery(shown, chosenState(), null), PageRequest.after(after));
    }

    private ReferralState chosenState() {
        return Asked.oneOf(getStates(), ReferralState::name, state);
    }

    /** The lists, in the order of their tabs. */
    public ReferralList[] getLists() {
        return ReferralList.values();
    }

    /** How a list is named in the address. */
    public String code(ReferralList known) {
        return Asked.code(known);
    }

    /** How many wait in a list, where that is counted. */
    public CappedCount count(ReferralList known) {
        return switch (known) {
            case NEEDS_ME -> counts.needsMe();
            case MY_DRAFTS -> counts.drafts();
            case MY_SENT, ALL -> null;
        };
    }

    /** Whether the list can be narrowed to a state. */
    public boolean isFiltered() {
        return shown == ReferralList.MY_SENT || shown == ReferralList.ALL;
    }

    /** The states that a list can be narrowed to. */
    public List<ReferralState> getStates() {
        return Arrays.stream(ReferralState.values())
                .filter(known -> known != ReferralState.DRAFT)
                .toList();
    }

    /** Whether the reader may refer somebody. */
    public boolean isMaySend() {
        return CurrentActor.get().may(Permission.REFERRAL_SEND);
    }

    public ReferralCounts getCounts() {
        return counts;
    }

    public ReferralList getShown() {
        return shown;
    }

    public Slice<ReferralRow> getSlice() {
        return slice;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
