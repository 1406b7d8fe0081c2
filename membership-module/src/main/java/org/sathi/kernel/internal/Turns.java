package org.sathi.kernel.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * How the turns of one piece of work went on one node, by the rule of {@link org.sathi.kernel.task.ScheduledWork}.
 *
 * @param heardAt when the node last wrote it down
 * @param endedAt the last turn that ended, well or not; before the first one, when it was set going
 * @param doneAt the last turn that was done, {@code null} before the first
 * @param failingSince the first of the turns in a row that failed, {@code null} when the last one did not
 * @param failures how many failed in a row
 * @param fault the kind of the last fault, {@code null} when the last turn did not fail
 */
record Turns(
        String task,
        String node,
        Duration period,
        Instant heardAt,
        Instant endedAt,
        Instant doneAt,
        Instant failingSince,
        int failures,
        String fault) {

    /** The fault of a turn that was taken and left records over that could not be done. */
    static final String LEFT_OVER = "records-left-over";

    private static final int FAILURES = 3;
    private static final Duration FAILING = Duration.ofMinutes(2);
    private static final int PERIODS = 5;
    private static final Duration SILENCE = Duration.ofMinutes(5);

    /** Before the first turn. */
    static Turns begun(String task, String node, Duration period, Instant at) {
        return new Turns(task, node, period, at, at, null, null, 0, null);
    }

    /** After a turn that was done. */
    Turns done(Instant at) {
        return new Turns(task, node, period, at, at, at, null, 0, null);
    }

    /** After a turn that failed. */
    Turns failed(Instant at, String kind) {
        Instant done = LEFT_OVER.equals(kind) ? at : doneAt;
        return new Turns(
                task, node, period, at, at, done, failingSince == null ? at : failingSince, failures + 1, kind);
    }

    /** Whether its turns failed for long enough to be told. */
    boolean failing() {
        return failures >= FAILURES && !failingSince.plus(FAILING).isAfter(endedAt);
    }

    /** Whether nothing was heard of its turns for too long. */
    boolean silent(Instant now) {
        Duration patience = period.multipliedBy(PERIODS);
        return endedAt.plus(patience.compareTo(SILENCE) > 0 ? patience : SILENCE)
                .isBefore(now);
    }

    /** Whether it is to be told of. */
    boolean wrong(Instant now) {
        return failing() || silent(now);
    }

    /** Whether turns are taken and some records cannot be done. */
    boolean partly(Instant now) {
        return failing() && !silent(now) && LEFT_OVER.equals(fault);
    }

    /**
     * Whether the node does the work that another one does not.
     *
     * @param since since when the other one does not; a node that ended no turn after that does not stand in for it, such as this server before it was started anew
     */
    boolean doing(Instant since, Instant now) {
        return !wrong(now) && (failures == 0 || LEFT_OVER.equals(fault)) && endedAt.isAfter(since);
    }

    /** Since when it is wrong. */
    Instant since() {
        return failing() ? failingSince : endedAt;
    }
}
