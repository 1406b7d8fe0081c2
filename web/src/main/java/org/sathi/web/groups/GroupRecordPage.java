package org.sathi.web.groups;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.EndGroupRole;
import org.sathi.membership.api.GiveGroupRole;
import org.sathi.membership.api.GroupRecord;
import org.sathi.membership.api.GroupRole;
import org.sathi.membership.api.GroupRoleView;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.RosterRow;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** A group with its people and its roles. */
@Named("groupRecord")
@ViewScoped
public class GroupRecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One page shows all of a usual group; a larger one is read in parts. */
    private static final int ROSTER_PAGE = 50;

    @Inject
    private Groups groups;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    private UUID id;
    private transient GroupRecord group;
    private String after;
    private transient Slice<RosterRow> roster;
    private transient List<Choice> candidates;
    private UUID accountId;
    private GroupRole role = GroupRole.LEADER;
    private LocalDate from;

    /** Reads the group; its people for those who may see members. */
    public void load() {
        group = groups.view(id);
        from = ui.getToday();
    }

    /** Gives a colleague a role. */
    public String giveRole() {
        return actions.run("giveRole", "groups.role.given", () -> {
            groups.giveRole(new GiveGroupRole(id, accountId, role, from));
            return address();
        });
    }

    /** Ends a role today. */
    public String endRole(GroupRoleView grant) {
        return actions.run("groups.role.ended", () -> {
            groups.endRole(new EndGroupRole(grant.id(), grant.version(), ui.getToday()));
            return address();
        });
    }

    private String address() {
        return "/staff/groups/record?id=" + id;
    }

    /** The group, read again for each showing of the page. */
    public GroupRecord getGroup() {
        if (group == null) {
            group = groups.view(id);
        }
        return group;
    }

    /** The people of today, a page at a time; empty for those who may not see members. */
    public Slice<RosterRow> getRoster() {
        if (roster == null) {
            roster = isMaySeeMembers()
                    ? groups.roster(id, new PageRequest(ROSTER_PAGE, after))
                    : new Slice<>(List.of(), null);
        }
        return roster;
    }

    /** Whether all people of the group stand on this page. */
    public boolean isWholeRoster() {
        return after == null && !getRoster().hasNext();
    }

    /** The colleagues who can hold a role. */
    public List<Choice> getCandidates() {
        if (candidates == null) {
            candidates = isMayManage()
                    ? groups.roleCandidates().stream()
                            .map(account -> new Choice(
                                    account.id(), account.displayName() + " (" + ui.label(account.role()) + ")"))
                            .toList()
                    : List.of();
        }
        return candidates;
    }

    public boolean isMayManage() {
        return CurrentActor.get().may(Permission.GROUP_MANAGE);
    }

    public boolean isMaySeeMembers() {
        return CurrentActor.get().may(Permission.MEMBER_VIEW);
    }

    public boolean isMayPlace() {
        return CurrentActor.get().may(Permission.MEMBER_EDIT);
    }

    public GroupRole[] getRoles() {
        return GroupRole.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public void setAccountId(UUID accountId) {
        this.accountId = accountId;
    }

    public GroupRole getRole() {
        return role;
    }

    public void setRole(GroupRole role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
