package org.sathi.sessions.internal.plans;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sathi.sessions.api.GoalEntryKind;
import org.sathi.sessions.api.GoalMove;
import org.sathi.sessions.api.GoalStatus;

/** The lifecycle of a goal as a table (B, lifecycles). Out of the draft leads only what the member agreed to (B, invariant 9). */
final class GoalTable {

    private static final Map<GoalStatus, Map<GoalMove, GoalStatus>> NEXT = new EnumMap<>(GoalStatus.class);

    static {
        NEXT.put(GoalStatus.DRAFT, Map.of(GoalMove.AGREE, GoalStatus.ACTIVE, GoalMove.LET_GO, GoalStatus.LET_GO));
        NEXT.put(
                GoalStatus.ACTIVE,
                Map.of(
                        GoalMove.PAUSE, GoalStatus.PAUSED,
                        GoalMove.ACHIEVE, GoalStatus.ACHIEVED,
                        GoalMove.LET_GO, GoalStatus.LET_GO));
        NEXT.put(
                GoalStatus.PAUSED,
                Map.of(
                        GoalMove.RESUME, GoalStatus.ACTIVE,
                        GoalMove.ACHIEVE, GoalStatus.ACHIEVED,
                        GoalMove.LET_GO, GoalStatus.LET_GO));
        NEXT.put(GoalStatus.ACHIEVED, Map.of());
        NEXT.put(GoalStatus.LET_GO, Map.of());
    }

    private GoalTable() {}

    /** Where the move leads; empty when it cannot happen. */
    static Optional<GoalStatus> next(GoalStatus from, GoalMove move) {
        return Optional.ofNullable(NEXT.get(from).get(move));
    }

    /** What can happen in the status, in a fixed order. */
    static Set<GoalMove> moves(GoalStatus from) {
        EnumSet<GoalMove> moves = EnumSet.noneOf(GoalMove.class);
        moves.addAll(NEXT.get(from).keySet());
        return moves;
    }

    /** Whether the move needs the member's agreement: every way out of the draft does. */
    static boolean needsAgreement(GoalStatus from) {
        return from == GoalStatus.DRAFT;
    }

    /** How the history tells of the move. */
    static GoalEntryKind entry(GoalMove move) {
        return switch (move) {
            case AGREE -> GoalEntryKind.AGREED;
            case PAUSE -> GoalEntryKind.PAUSED;
            case RESUME -> GoalEntryKind.RESUMED;
            case ACHIEVE -> GoalEntryKind.ACHIEVED;
            case LET_GO -> GoalEntryKind.LET_GO;
        };
    }
}
