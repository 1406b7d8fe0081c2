package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.referrals.api.BusinessTimes;

/** The business week of the country: one row. */
@Entity
@Table(name = "ref_calendar")
class WeekRow {

    /** Id of the one row. */
    static final UUID ID = new UUID(0, 1);

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "opens")
    private LocalTime opens;

    @Column(name = "closes")
    private LocalTime closes;

    @Column(name = "days_off")
    private String daysOff;

    @Column(name = "remind_percent")
    private int remindPercent;

    @Column(name = "escalate_percent")
    private int escalatePercent;

    protected WeekRow() {}

    void change(BusinessTimes.Week week) {
        opens = week.opens();
        closes = week.closes();
        daysOff = pack(week.daysOff());
        remindPercent = week.remindPercent();
        escalatePercent = week.escalatePercent();
    }

    BusinessTimes.Week week() {
        return new BusinessTimes.Week(opens, closes, daysOff(), remindPercent, escalatePercent, version);
    }

    Set<DayOfWeek> daysOff() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(daysOff.split(","))
                .filter(name -> !name.isBlank())
                .map(DayOfWeek::valueOf)
                .forEach(days::add);
        return days;
    }

    private static String pack(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    long version() {
        return version;
    }
}
