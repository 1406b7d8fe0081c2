package org.sathi.membership.api;

import static org.sathi.kernel.access.Permission.MEMBER_EDIT;
import static org.sathi.kernel.access.Permission.MEMBER_EXIT;
import static org.sathi.kernel.access.Permission.MEMBER_VIEW;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** The people of the programme. Whoever is outside of the caller's scope does not exist for the caller (X1). */
public interface Members {

    /** A search gives no more rows than this. */
    int SEARCH_CAP = 20;

    /** Registers a person, or asks about possible duplicates first and saves nothing (M1, M2). */
    @RequiresPermission(MEMBER_EDIT)
    Registration register(RegisterMember command);

    /** Records that may be of the person described, the likeliest first, at most ten; for showing while somebody types (M2). */
    @RequiresPermission(MEMBER_EDIT)
    List<PossibleDuplicate> possibleDuplicates(MemberDetails typed);

    /**
     * Finds members by name in either script, beginning of a name, member code or phone number, whatever their status; the best matches first, at most {@value #SEARCH_CAP}.
     *
     * @throws org.sathi.kernel.error.InvalidInput for fewer than two letters or digits
     */
    @RequiresPermission(MEMBER_VIEW)
    List<MemberRow> search(String text);

    /** Members within scope, the newest first. */
    @RequiresPermission(MEMBER_VIEW)
    Slice<MemberRow> list(MemberFilter filter, PageRequest page);

    /** How many members the list has, up to a cap. */
    @RequiresPermission(MEMBER_VIEW)
    CappedCount count(MemberFilter filter);

    /** A member's record. Each reading is in the audit trail (X2). */
    @RequiresPermission(MEMBER_VIEW)
    MemberRecord view(UUID memberId);

    /** Replaces what is held about a member. */
    @RequiresPermission(MEMBER_EDIT)
    void edit(EditMember command);

    /** Moves a member along before the end (M8). */
    @RequiresPermission(MEMBER_EDIT)
    void changeStatus(ChangeMemberStatus command);

    /** Ends a member's engagement and, the same day, all memberships of groups (M9). */
    @RequiresPermission(MEMBER_EXIT)
    void exit(ExitMember command);

    /** Takes a person in again (M8). */
    @RequiresPermission(MEMBER_EDIT)
    void reEnter(ReEnterMember command);
}
