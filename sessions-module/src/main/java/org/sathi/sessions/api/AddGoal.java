package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Adds a goal to a member's plan; the plan is begun when there is none yet.
 *
 * @param submitKey key of the form; {@code null} without one
 * @param memberId whose goal
 * @param words the goal in the member's own words, at most 500 characters
 * @param area part of life
 * @param why why it matters to the member, at most 1000 characters; may be absent
 * @param startsOn day the goal begins; not in the future; steps are due on or after it
 * @param targetOn day to have reached it; may be absent
 * @param confidence how sure the member is to get there, 0 to 10; may be absent
 * @param levels what the five scores -2, -1, 0, +1, +2 mean in the member's words, in this order (R3); empty when not yet told
 * @param agreedByMember whether the member agrees to it: it is then active, else a draft (B, invariant 9)
 */
public record AddGoal(
        UUID submitKey,
        UUID memberId,
        String words,
        LifeArea area,
        String why,
        LocalDate startsOn,
        LocalDate targetOn,
        Integer confidence,
        List<String> levels,
        boolean agreedByMember) {

    public AddGoal {
        levels = levels == null ? List.of() : java.util.Collections.unmodifiableList(new java.util.ArrayList<>(levels));
    }
}
