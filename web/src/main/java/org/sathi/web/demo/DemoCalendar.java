package org.sathi.web.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;

/** The days of the demo: its reporting year is BS 2082 (DESIGN.md 2), and everything happens on its own day. */
final class DemoCalendar {

    /** First day of BS 2082. */
    static final LocalDate YEAR_BEGINS = LocalDate.of(2025, 4, 14);

    /** Last day of BS 2082. */
    static final LocalDate YEAR_ENDS = LocalDate.of(2026, 4, 13);

    /** The groups were opened and their people registered from here on. */
    static final LocalDate PROGRAMME_BEGINS = LocalDate.of(2025, 1, 5);

    private DemoCalendar() {}

    /** Does the work as the actor at that hour of the day in Nepal, or now if that would be in the future. */
    static void on(LocalDate day, int hour, Actor actor, Runnable work) {
        Instant then = day.atTime(hour, 0).atZone(NepalTime.ZONE).toInstant();
        Instant now = OperatingClock.INSTANCE.instant();
        Runnable asActor = () -> CurrentActor.runAs(actor, work);
        if (then.isBefore(now)) {
            OperatingClock.runAt(then, asActor);
        } else {
            asActor.run();
        }
    }
}
