package org.sathi.web.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.referrals.api.BusinessTimes;

/** The week as it is typed. */
public class WeekForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalTime opens;
    private LocalTime closes;
    private List<DayOfWeek> daysOff = new ArrayList<>();
    private Integer remindPercent;
    private Integer escalatePercent;
    private long version;

    /** The form as the calendar stands. */
    static WeekForm of(BusinessTimes.Week week) {
        WeekForm form = new WeekForm();
        form.opens = week.opens();
        form.closes = week.closes();
        form.daysOff = new ArrayList<>(week.daysOff());
        form.remindPercent = week.remindPercent();
        form.escalatePercent = week.escalatePercent();
        form.version = week.version();
        return form;
    }

    /** The week as it is kept. */
    BusinessTimes.Week week() {
        Set<DayOfWeek> off = EnumSet.noneOf(DayOfWeek.class);
        off.addAll(daysOff);
        return new BusinessTimes.Week(opens, closes, off, remindPercent, escalatePercent, version);
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }

    public List<DayOfWeek> getDaysOff() {
        return daysOff;
    }

    public void setDaysOff(List<DayOfWeek> daysOff) {
        this.daysOff = daysOff;
    }

    public Integer getRemindPercent() {
        return remindPercent;
    }

    public void setRemindPercent(Integer remindPercent) {
        this.remindPercent = remindPercent;
    }

    public Integer getEscalatePercent() {
        return escalatePercent;
    }

    public void setEscalatePercent(Integer escalatePercent) {
        this.escalatePercent = escalatePercent;
    }
}
