package org.sathi.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The civil time of Nepal (UTC+5:45), the only zone people see. Instants are stored in UTC. */
public final class NepalTime {
    /** Asia/Kathmandu. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Kathmandu");

    private NepalTime() {}

    /** The date in Nepal at the moment of the clock, whatever the clock's own zone. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The wall clock in Nepal at that instant. */
    public static LocalDateTime toLocal(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /** The instant at which the wall clock in Nepal shows the given time. */
    public static Instant toInstant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /** The instant the day begins in Nepal; the end of a day is the start of the next one. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
