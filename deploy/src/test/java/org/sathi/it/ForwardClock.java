package org.sathi.it;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.sathi.kernel.time.OperatingClock;

/** The application's clock in a test that lets time go by: the operating clock, set forward. */
@ApplicationScoped
@Alternative
@Priority(10_000)
public class ForwardClock {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** The clock that is set forward. */
    static final class Forward extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return OperatingClock.INSTANCE.instant().plus(AHEAD.get());
        }
    }

    @Produces
    Clock clock() {
        return new Forward();
    }

    /** Lets the clock show the instant, and go on from there. */
    public static void showAt(Instant at) {
        AHEAD.set(Duration.between(OperatingClock.INSTANCE.instant(), at));
    }

    /** Lets the clock show the true time again. */
    public static void showTheTruth() {
        AHEAD.set(Duration.ZERO);
    }
}
