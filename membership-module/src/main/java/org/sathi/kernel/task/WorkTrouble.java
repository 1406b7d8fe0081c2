package org.sathi.kernel.task;

import java.time.Instant;

/**
 * A piece of scheduled work that is not well.
 *
 * @param task what it is called
 * @param since since when it is not: the first of the turns that failed, or the last that ended before the silence
 * @param lastDone the last turn that was done on any node, {@code null} when none is known
 * @param failures how many turns in a row failed, 0 for silence
 * @param fault the kind of the latest fault, without its words, which could carry content; {@code null} for silence
 */
public record WorkTrouble(String task, Kind kind, Instant since, Instant lastDone, int failures, String fault) {

    /** What is the matter, the worst first. */
    public enum Kind {
        /** No node does it: its turns fail. */
        FAILING,
        /** No node does it: nothing is heard of its turns. */
        SILENT,
        /** Its turns are taken, but some records cannot be done. */
        PARTLY,
        /** A node does it and another one does not. */
        ONE_SERVER;

        /** Whether no node does the work, not even a part of it. */
        public boolean whole() {
            return this == FAILING || this == SILENT;
        }
    }
}
