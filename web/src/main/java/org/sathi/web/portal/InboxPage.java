package org.sathi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
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
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ServiceLabel;
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
    private String state;
    private String service;
    private String typed;
    private boolean mine;
    private boolean narrow;
    private boolean narrowed;
    private List<ServiceLabel> services = List.of();
    private String after;
    private InboxList shown = InboxList.NEW;
    private InboxCounts counts;
    private Slice<InboxEntry> slice;

    /** Reads the list that the address names; without a name, the first that waits for an answer. Who asks for a code goes to its referral. */
    public String load() {
        if (isSought()) {
            UUID found = inbox.find(typed).orElse(null);
            if (found != null) {
                return "/portal/referral?faces-redirect=true&id=" + found;
            }
        }
        InboxList named = named();
        narrow = narrow || given(state) || given(service);
        services = narrow && named != null && named != InboxList.CLOSED ? inbox.services() : List.of();
        ReferralState only = named == null ? null : Asked.oneOf(named.states(), Asked::code, state);
        ServiceLabel to = Asked.oneOf(services, label -> label.id().toString(), service);
        narrowed = only != null || to != null;
        InboxView view =
                inbox.view(new InboxQuery(named, only, to == null ? null : to.id(), mine), PageRequest.after(after));
        counts = view.counts();
        shown = view.shown();
        slice = view.slice().map(row -> entries.of(row, shown, isAgreed()));
        return null;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** Whether somebody asks for a code. */
    public boolean isSought() {
        return given(typed);
    }

    /** Whether the list is to be narrowed down, so that its choices are shown. */
    public boolean isNarrow() {
        return narrow;
    }

    public void setNarrow(boolean narrow) {
        this.narrow = narrow;
    }

    /** Whether there is a list to narrow down that is not narrowed down yet. */
    public boolean isNarrowable() {
        return !narrow && !slice.rows().isEmpty();
    }

    /** Whether the list can be the reader's own work alone. */
    public boolean isAnyMine() {
        return shown == InboxList.ACTIVE && (mine || counts.mine().count() > 0);
    }

    /** Whether there are other ways to look at the list. */
    public boolean isLinked() {
        return isAnyMine() || isNarrowable();
    }

    /** Whether only a part of the list is shown. */
    public boolean isNarrowed() {
        return narrowed;
    }

    /** The states that the shown list can be narrowed down to. */
    public List<ReferralState> getStates() {
        return shown.states();
    }

    /** How a state is named in the address. */
    public String codeOf(ReferralState known) {
        return Asked.code(known);
    }

    /** The services that the shown list can be narrowed down to; none in the list of the closed ones, which is long. */
    public List<ServiceLabel> getServices() {
        return services;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
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
