package org.sathi.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the application: UTC, to the microsecond that the database keeps. While the demo data is loaded, and only then, a thread can live at an earlier
 * instant, so that a year of work has its true dates in every record and audit row.
 */
public final class OperatingClock extends Clock {

    /** The one clock of this process. */
    public static final OperatingClock INSTANCE = new OperatingClock(Clock.systemUTC());

    private static final String DEMO = "SATHI_DEMO_DATA";
    private static final ThreadLocal<Instant> EARLIER = new ThreadLocal<>();

    private static final long MINUTE = 60_000_000_000L;

    /** When a thread last lived earlier, by {@link System#nanoTime()}; 0 while none has. */
    private static volatile long lastEarlier;

    private final Clock base;

    private OperatingClock(Clock base) {
        this.base = base;
    }

    /**
     * Runs the work as if it were the given instant; for the loading of demo data.
     *
     * @throws IllegalStateException on a server that was not started with demo data, or for an instant to come
     */
    public static void runAt(Instant instant, Runnable work) {
        if (!Boolean.parseBoolean(System.getenv(DEMO))) {
            throw new IllegalStateException("the clock can only be set back while demo data is loaded");
        }
        if (instant.isAfter(INSTANCE.base.instant())) {
            throw new IllegalStateException("the clock cannot be set ahead");
        }
        Instant before = EARLIER.get();
        EARLIER.set(instant);
        lastEarlier = System.nanoTime();
        try {
            work.run();
        } finally {
            lastEarlier = System.nanoTime();
            if (before == null) {
                EARLIER.remove();
            } else {
                EARLIER.set(before);
            }
        }
    }

    /** Whether the past is being written: a thread lived earlier within the last minute. Timers wait then, since what they would find is not yet whole. */
    public static boolean pastBeingWritten() {
        return lastEarlier != 0 && System.nanoTime() - lastEarlier < MINUTE;
    }

    @Override
    public Instant instant() {
        Instant earlier = EARLIER.get();
        return (earlier == null ? base.instant() : earlier).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
    }
}
