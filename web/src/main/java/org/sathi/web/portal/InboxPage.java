package org.sathi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxCounts;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxView;
import org.sathi.web.base.faces.Asked;

/** The inbox of a partner agency: its lists with their counts, and one of them. */
@Named
@RequestScoped
public class InboxPage {

    @Inject
    private Inbox inbox;

    @Inject
    private InboxEntries entries;

    private String list;
    private boolean mine;
    private String after;
    private InboxList shown = InboxList.NEW;
    private InboxCounts counts;
    private Slice<InboxEntry> slice;

    /** Reads the list that the address names; without a name, the first that waits for an answer. */
    public void load() {
        InboxView view = inbox.view(new InboxQuery(named(), null, mine), PageRequest.after(after));
        counts = view.counts();
        shown = view.shown();
        slice = view.slice().map(row -> entries.of(row, shown, isAgreed()));
    }

    private InboxList named() {
        return Asked.coded(InboxList.class, list);
    }

    /** The lists in the order in which they are worked. */
    public List<InboxList> getLists() {
        return List.of(InboxList.NEW, InboxList.ATTENTION, InboxList.ACTIVE, InboxList.CLOSED);
    }

    /** How a list is named in the address. */
    public String code(InboxList known) {
        return Asked.code(known);
    }

    /** How many wait in a list; the closed ones are not counted. */
    public CappedCount count(InboxList known) {
        return switch (known) {
            case NEW -> counts.fresh();
            case ATTENTION -> counts.attention();
            case ACTIVE -> counts.active();
            case CLOSED -> null;
        };
    }

    public InboxCounts getCounts() {
        return counts;
    }

    public InboxList getShown() {
        return shown;
    }

    public Slice<InboxEntry> getSlice() {
        return slice;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    /** Whether the agency's data-use agreement holds, so that opening a referral shows more than a stub. */
    public boolean isAgreed() {
        return getCounts().agreement().holds();
    }

    /** Whether the reader keeps the agency's entry. */
    public boolean isAdmin() {
        return CurrentActor.get().may(Permission.INBOX_ADMIN);
    }
}
