package org.sathi.membership.internal.people;

import static org.sathi.membership.api.MemberStatus.ACTIVE;
import static org.sathi.membership.api.MemberStatus.COMPLETED;
import static org.sathi.membership.api.MemberStatus.ENROLLED;
import static org.sathi.membership.api.MemberStatus.EXITED;
import static org.sathi.membership.api.MemberStatus.ON_LEAVE;
import static org.sathi.membership.api.MemberStatus.REFERRED;
import static org.sathi.membership.api.MemberStatus.WAITLISTED;
import static org.sathi.membership.api.MemberStatus.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sathi.kernel.error.Conflict;
import org.sathi.membership.api.MemberStatus;

/** The moves of an engagement: the table of M8. An ended engagement never moves again; a re-entry begins a new one. */
final class StatusRules {

    private static final Map<MemberStatus, Set<MemberStatus>> MOVES = new EnumMap<>(MemberStatus.class);

    static {
        MOVES.put(REFERRED, EnumSet.of(WAITLISTED, ENROLLED, WITHDRAWN, EXITED));
        MOVES.put(WAITLISTED, EnumSet.of(ENROLLED, WITHDRAWN, EXITED));
        MOVES.put(ENROLLED, EnumSet.of(ACTIVE, WITHDRAWN, EXITED));
        MOVES.put(ACTIVE, EnumSet.of(ON_LEAVE, COMPLETED, WITHDRAWN, EXITED));
        MOVES.put(ON_LEAVE, EnumSet.of(ACTIVE, COMPLETED, WITHDRAWN, EXITED));
    }

    private static final Set<MemberStatus> BEGINNINGS = EnumSet.of(REFERRED, WAITLISTED, ENROLLED, ACTIVE);

    private StatusRules() {}

    static boolean allowed(MemberStatus from, MemberStatus to) {
        return MOVES.getOrDefault(from, Set.of()).contains(to);
    }

    /** Refuses a move that the table does not hold. */
    static void requireMove(MemberStatus from, MemberStatus to) {
        if (!allowed(from, to)) {
            throw new Conflict("error.member.status.not-allowed");
        }
    }

    /** The steps before the end that are possible, or the beginnings of a re-entry after it. */
    static List<MemberStatus> next(MemberStatus from) {
        Set<MemberStatus> possible = from.ended() ? BEGINNINGS : MOVES.get(from);
        return possible.stream().filter(to -> !to.ended()).toList();
    }

    /** Whether an engagement can begin there. */
    static boolean canBegin(MemberStatus status) {
        return BEGINNINGS.contains(status);
    }
}
