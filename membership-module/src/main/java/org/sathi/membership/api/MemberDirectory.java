package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.WithinOperation;

/** What the other modules ask about members, from inside their own permitted operations. */
public interface MemberDirectory {

    /** Refuses with {@code NotFound} unless the member exists and is within the current actor's scope (X1). */
    @WithinOperation
    void requireInScope(UUID memberId);

    /** Whether the member exists and is within the current actor's scope. */
    @WithinOperation
    boolean isInScope(UUID memberId);

    /**
     * The accounts with a tie to the member, from now or before, for whom alone {@link #isInScope} can hold beside those who reach everybody; whether it does is for
     * {@code isInScope} to say.
     */
    @WithinOperation
    Set<UUID> withTie(UUID memberId);

    /** The members that the current actor reaches; empty when the actor reaches all of them. */
    @WithinOperation
    Optional<Set<UUID>> membersInScope();

    /** The labels of members by id, whatever the scope; the caller has checked that the actor may know of them. Unknown ids are left out. */
    @WithinOperation
    Map<UUID, MemberLabel> labels(Collection<UUID> memberIds);

    /** The member of a code that somebody has told, whatever the scope, for a walk-in guest (S8); a code of a merged record gives the surviving member. */
    @WithinOperation
    Optional<MemberLabel> byCode(String code);

    /** Whether the member is enrolled today (ENROLLED, ACTIVE or ON_LEAVE). */
    @WithinOperation
    boolean isEnrolled(UUID memberId);

    /**
     * As {@link #requireInScope}, {@link #isEnrolled} and {@link #background} at once, and the answer stays true until the caller's transaction ends: an exit of the member waits for it, or is seen
     * by it.
     */
    @WithinOperation
    MemberStanding standingUntilCommit(UUID memberId);

    /** Whether the day lies within one of the member's engagements, first and last day included; what was observed is dated so (B, invariant 13). */
    @WithinOperation
    boolean wasEnrolledOn(UUID memberId, LocalDate on);

    /** The id under which the member lives on: the given one, or the surviving one after a merge. */
    @WithinOperation
    UUID survivingId(UUID memberId);

    /** The ids under which the member was ever held: the surviving one and those of the records merged into it. */
    @WithinOperation
    Set<UUID> allIds(UUID memberId);

    /** The members of a group on a day, home, additional and guests, in no order. */
    @WithinOperation
    Set<UUID> roster(UUID groupId, LocalDate on);

    /** The member's home group on a day. */
    @WithinOperation
    Optional<UUID> homeGroup(UUID memberId, LocalDate on);

    /** The members who may be counted in a report of the period, both days inclusive (C.3). */
    @WithinOperation
    List<CohortMember> cohort(LocalDate from, LocalDate to);

    /** The little about a member that says whether a service fits, without opening who it is. */
    @WithinOperation
    MemberBackground background(UUID memberId);

    /** Who the member is and how to reach them; for the disclosure function only. */
    @WithinOperation
    MemberIdentity identity(UUID memberId);
}
