package org.sathi.kernel.internal;

import java.time.Duration;

/** How long a message that could not be delivered waits: half a minute, doubling to at most six hours. */
final class RelayBackoff {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(6);

    private RelayBackoff() {}

    /** The wait after the given number of attempts, from 1. */
    static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 12));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
