package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.sathi.kernel.time.OperatingClock;

/** Gives the application's clock to whoever injects a {@link Clock}. */
@ApplicationScoped
class ClockProducer {

    @Produces
    Clock clock() {
        return OperatingClock.INSTANCE;
    }
}
