package org.sathi.sessions.internal.outcomes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.membership.api.CohortMember;

/**
 * The members of a report (C.3): enrolled in the period, consenting to anonymous reports, attended at least the wanted number of sessions. Each belongs to the home group of
 * the period, or to none.
 *
 * @param members the cohort, each once, in a fixed order
 * @param homeGroups home group of each; absent for who had none
 * @param tooFewSessions who was enrolled and consenting but attended too few
 */
record CohortDraw(Set<UUID> members, Map<UUID, UUID> homeGroups, Set<UUID> tooFewSessions) {

    static CohortDraw of(List<CohortMember> enrolled, Set<UUID> attended) {
        Set<UUID> members = new LinkedHashSet<>();
        Set<UUID> tooFew = new LinkedHashSet<>();
        Map<UUID, UUID> homes = new HashMap<>();
        for (CohortMember member : enrolled) {
            (attended.contains(member.memberId()) ? members : tooFew).add(member.memberId());
            if (member.homeGroupId() != null) {
                homes.put(member.memberId(), member.homeGroupId());
            }
        }
        return new CohortDraw(members, homes, tooFew);
    }

    /** Only the given members. */
    CohortDraw within(Set<UUID> reach) {
        return new CohortDraw(kept(members, reach), homeGroups, kept(tooFewSessions, reach));
    }

    /** Only the members of a home group; {@code null} stands for those without one. */
    CohortDraw ofGroup(UUID groupId) {
        return new CohortDraw(ofGroup(members, groupId), homeGroups, ofGroup(tooFewSessions, groupId));
    }

    /** The home groups that occur in the cohort, {@code null} among them when a member has none. */
    List<UUID> groups() {
        Set<UUID> groups = new LinkedHashSet<>();
        members.forEach(member -> groups.add(homeGroups.get(member)));
        return new ArrayList<>(groups);
    }

    private Set<UUID> ofGroup(Set<UUID> ids, UUID groupId) {
        Set<UUID> kept = new LinkedHashSet<>(ids);
        kept.removeIf(id -> groupId == null ? homeGroups.containsKey(id) : !groupId.equals(homeGroups.get(id)));
        return kept;
    }

    private static Set<UUID> kept(Set<UUID> ids, Set<UUID> reach) {
        Set<UUID> kept = new LinkedHashSet<>(ids);
        kept.retainAll(reach);
        return kept;
    }
}
