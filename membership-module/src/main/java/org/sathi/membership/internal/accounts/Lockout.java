package org.sathi.membership.internal.accounts;

import java.time.Duration;
import java.time.Instant;

/**
 * How often the wrong password came, and until when the account is locked for it. The lock is soft: it starts at a minute with the fifth failure, doubles with
 * each further one to at most fifteen minutes, and nobody can lock another person out for good (SECURITY A-10).
 *
 * @param fails failures in a row
 * @param lastFailedAt when the last was, or {@code null}
 * @param lockedUntil end of the lock, or {@code null}
 */
record Lockout(int fails, Instant lastFailedAt, Instant lockedUntil) {

    /** Failures before the first lock. */
    static final int FREE = 5;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(12);

    /** Nothing has failed. */
    static Lockout none() {
        return new Lockout(0, null, null);
    }

    /** Whether no password is accepted now, not even the right one. */
    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** After one more failure. Failures older than twelve hours are forgotten first. */
    Lockout failedAt(Instant now) {
        boolean forgotten = lastFailedAt == null || !now.isBefore(lastFailedAt.plus(MEMORY));
        int count = forgotten ? 1 : fails + 1;
        return new Lockout(count, now, count < FREE ? null : now.plus(lockAfter(count)));
    }

    private static Duration lockAfter(int count) {
        int doublings = Math.min(count - FREE, 10);
        Duration lock = FIRST.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST) > 0 ? LONGEST : lock;
    }
}
