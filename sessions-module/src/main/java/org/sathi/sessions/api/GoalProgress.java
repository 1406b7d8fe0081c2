package org.sathi.sessions.api;

/**
 * How far a goal is, derived from its checkpoints and steps and never typed in.
 *
 * @param firstScore score of the first checkpoint held; {@code null} when none was held
 * @param latestScore score of the latest checkpoint held; {@code null} when none was held
 * @param scored checkpoints held
 * @param stepsDone steps done
 * @param stepsTotal steps that were not dropped
 * @param percent 0 to 100: from the latest score (-2 is 0, +2 is 100), before the first score the share of steps done; {@code null} with neither
 */
public record GoalProgress(
        Integer firstScore, Integer latestScore, int scored, int stepsDone, int stepsTotal, Integer percent) {}
