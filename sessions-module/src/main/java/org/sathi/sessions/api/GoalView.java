package org.sathi.sessions.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A goal with everything that belongs to it.
 *
 * @param memberId whose goal
 * @param version version for the next change
 * @param summary the goal itself
 * @param why why it matters to the member; may be {@code null}
 * @param levels meaning of the scores -2 to +2; empty when not told
 * @param levelsFixed whether a score was given, so that the levels cannot change
 * @param moves what can happen to it now
 * @param checkpoints by day
 * @param steps pending ones first, by day
 * @param history newest first
 */
public record GoalView(
        UUID memberId,
        long version,
        GoalSummary summary,
        String why,
        List<String> levels,
        boolean levelsFixed,
        Set<GoalMove> moves,
        List<CheckpointView> checkpoints,
        List<StepView> steps,
        List<GoalHistoryEntry> history) {}
