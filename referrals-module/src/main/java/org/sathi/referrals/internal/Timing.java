package org.sathi.referrals.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * The deadline that a step begins.
 *
 * @param due its end, {@code null} when nothing is due any more
 * @param remindAt when the worker is reminded of it, {@code null} when nobody is
 * @param left business time that the work's deadline keeps for after a hold, {@code null} when it does not stand still
 */
record Timing(Instant due, Instant remindAt, Duration left) {

    /** Nothing is due. */
    static final Timing NONE = new Timing(null, null, null);
}
