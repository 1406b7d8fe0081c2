package org.sathi.membership.api;

import static org.sathi.kernel.access.Permission.GROUP_MANAGE;
import static org.sathi.kernel.access.Permission.GROUP_VIEW;
import static org.sathi.kernel.access.Permission.MEMBER_EDIT;
import static org.sathi.kernel.access.Permission.MEMBER_VIEW;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** The groups, who leads them and who belongs to them. */
public interface Groups {

    /** Opens a group (G1). */
    @RequiresPermission(GROUP_MANAGE)
    UUID open(OpenGroup command);

    /** Replaces what is held about a group, and where it stands. */
    @RequiresPermission(GROUP_MANAGE)
    void change(ChangeGroup command);

    /**
     * Groups within scope by code.
     *
     * @param status only those that stand there; {@code null} for all that are not closed
     */
    @RequiresPermission(GROUP_VIEW)
    Slice<GroupRow> list(GroupStatus status, PageRequest page);

    /** The groups within scope that are not closed, by code, for choosing one. */
    @RequiresPermission({GROUP_VIEW, MEMBER_VIEW})
    List<GroupLabel> choices();

    /** A group with its roles. */
    @RequiresPermission(GROUP_VIEW)
    GroupRecord view(UUID groupId);

    /** The people of a group today: by name when they fit on one page, else by code. */
    @RequiresPermission(MEMBER_VIEW)
    Slice<RosterRow> roster(UUID groupId, PageRequest page);

    /** The people of the programme's staff who can hold a role in a group, by display name. */
    @RequiresPermission(GROUP_MANAGE)
    List<AccountLabel> roleCandidates();

    /** Gives an account a role in a group (G3). */
    @RequiresPermission(GROUP_MANAGE)
    UUID giveRole(GiveGroupRole command);

    /** Ends a role in a group. */
    @RequiresPermission(GROUP_MANAGE)
    void endRole(EndGroupRole command);

    /** Makes an enrolled member part of a group (G4). */
    @RequiresPermission(MEMBER_EDIT)
    UUID join(JoinGroup command);

    /** Moves a member to another group in one step (G5). */
    @RequiresPermission(GROUP_MANAGE)
    UUID transfer(TransferMember command);

    /** Ends a membership of a group. */
    @RequiresPermission(MEMBER_EDIT)
    void leave(LeaveGroup command);
}
