package org.sathi.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.BusinessTimes;
import org.sathi.referrals.api.Priority;
import org.sathi.web.agencies.PlaceWords;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** The calendar: the week, the public holidays in both calendars, and the deadlines by priority. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/admin/calendar";

    @Inject
    private BusinessTimes times;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    private String after;
    private WeekForm week = new WeekForm();
    private LocalDate on;
    private String nameEn;
    private String nameNe;
    private Slice<BusinessTimes.Holiday> holidays;
    private BusinessTimes.Policy standard;
    private List<BusinessTimes.Policy> own;

    /** Reads the calendar as it stands. */
    public void load() {
        week = WeekForm.of(times.week());
        holidays = times.holidays(null, PageRequest.after(after));
        standard = times.policy(null);
        own = times.ownPolicies();
    }

    /** Keeps the week. */
    public String save() {
        return actions.save("times.week.saved", () -> week = WeekForm.of(times.week()), () -> {
            times.changeWeek(week.week());
            return HERE;
        });
    }

    /** Adds a holiday. */
    public String add() {
        return actions.run("times.holiday.added", () -> {
            times.addHoliday(new BusinessTimes.AddHoliday(on, nameEn, nameNe, submitKey.value()));
            return HERE;
        });
    }

    /** Takes a holiday out. */
    public String remove(UUID id) {
        return actions.run("times.holiday.removed", () -> {
            times.removeHoliday(id);
            return HERE;
        });
    }

    /** Days of the week, as Nepal begins it. */
    public List<DayOfWeek> getDays() {
        return PlaceWords.WEEK;
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public WeekForm getWeek() {
        return week;
    }

    public Slice<BusinessTimes.Holiday> getHolidays() {
        return holidays;
    }

    public BusinessTimes.Policy getStandard() {
        return standard;
    }

    public List<BusinessTimes.Policy> getOwn() {
        return own;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameNe() {
        return nameNe;
    }

    public void setNameNe(String nameNe) {
        this.nameNe = nameNe;
    }
}
