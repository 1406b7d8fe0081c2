package org.sathi.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.GroupLabel;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.MemberFilter;
import org.sathi.membership.api.MemberRow;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.Members;
import org.sathi.web.base.faces.RefusedPage;
import org.sathi.web.base.text.Ui;

/** The list of members within scope: found by name, code or phone, or listed twenty at a time. */
@Named("memberList")
@RequestScoped
public class MemberListPage {

    @Inject
    private Members members;

    @Inject
    private Groups groups;

    @Inject
    private Ui ui;

    private String query;
    private UUID group;
    private MemberStatus status;
    private String after;

    private List<GroupLabel> groupChoices = List.of();
    private Slice<MemberRow> slice = new Slice<>(List.of(), null);
    private CappedCount count;
    private String refusal;

    /** Reads the part of the list that the address names; a search leaves the filters aside. */
    public void load() {
        groupChoices = groups.choices();
        if (query != null && !query.isBlank()) {
            search();
            return;
        }
        MemberFilter filter = new MemberFilter(group, status);
        slice = members.list(filter, PageRequest.after(after));
        count = members.count(filter);
    }

    private void search() {
        try {
            slice = new Slice<>(members.search(query), null);
            count = new CappedCount(slice.rows().size(), slice.rows().size() >= Members.SEARCH_CAP);
        } catch (InvalidInput e) {
            refusal = ui.text(e.code(), e.params().toArray());
            RefusedPage.badAddress();
        }
    }

    /** How many there are, in words. */
    public String getResult() {
        if (count == null) {
            return "";
        }
        String number = ui.number(count.count()) + (count.more() ? "+" : "");
        return ui.text(isSearching() ? "members.list.found" : "members.list.count", number);
    }

    public boolean isSearching() {
        return query != null && !query.isBlank();
    }

    public MemberStatus[] getStatuses() {
        return MemberStatus.values();
    }

    public List<GroupLabel> getGroupChoices() {
        return groupChoices;
    }

    public Slice<MemberRow> getSlice() {
        return slice;
    }

    public String getRefusal() {
        return refusal;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public MemberStatus getStatus() {
        return status;
    }

    public void setStatus(MemberStatus status) {
        this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
