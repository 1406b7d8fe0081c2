package org.sathi.web.agencies;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.referrals.api.OpeningHours;

/** One line of opening hours, as it is typed in. */
public class HoursForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<DayOfWeek> days = new ArrayList<>();
    private LocalTime from;
    private LocalTime until;

    /** The line as it is kept. */
    static HoursForm of(OpeningHours hours) {
        HoursForm form = new HoursForm();
        form.days = new ArrayList<>(hours.days());
        form.from = hours.from();
        form.until = hours.until();
        return form;
    }

    /** Whether nothing was typed in. */
    boolean isEmpty() {
        return days.isEmpty() && from == null && until == null;
    }

    OpeningHours hours() {
        Set<DayOfWeek> open = EnumSet.noneOf(DayOfWeek.class);
        open.addAll(days);
        return new OpeningHours(open, from, until);
    }

    public List<DayOfWeek> getDays() {
        return days;
    }

    public void setDays(List<DayOfWeek> days) {
        this.days = days;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }
}
