package org.sathi.web.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.GroupRow;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.Groups;

/** The list of groups within scope. */
@Named("groupList")
@RequestScoped
public class GroupListPage {

    @Inject
    private Groups groups;

    private GroupStatus status;
    private String after;
    private Slice<GroupRow> slice;

    /** Reads the part of the list that the address names. */
    public void load() {
        slice = groups.list(status, PageRequest.after(after));
    }

    public boolean isMayManage() {
        return CurrentActor.get().may(Permission.GROUP_MANAGE);
    }

    public GroupStatus[] getStatuses() {
        return GroupStatus.values();
    }

    /** The kind of the status mark for where a group stands. */
    public String kind(GroupStatus standing) {
        return switch (standing) {
            case ACTIVE -> "ok";
            case FORMING -> "info";
            case PAUSED -> "warn";
            case CLOSED -> "";
        };
    }

    public Slice<GroupRow> getSlice() {
        return slice;
    }

    public GroupStatus getStatus() {
        return status;
    }

    public void setStatus(GroupStatus status) {
        this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
