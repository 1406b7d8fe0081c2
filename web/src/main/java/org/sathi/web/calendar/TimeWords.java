package org.sathi.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.referrals.api.AlarmLevel;
import org.sathi.referrals.api.BusinessUnit;
import org.sathi.referrals.api.Deadlines;
import org.sathi.referrals.api.ReferralTimes;
import org.sathi.web.base.text.Ui;

/** How deadlines and holidays are put into words. */
@Named
@RequestScoped
public class TimeWords {

    @Inject
    private Ui ui;

    /** Until when a referral must be opened. */
    public String acknowledge(Deadlines deadlines) {
        String key = deadlines.acknowledgeUnit() == BusinessUnit.HOURS ? "times.hours" : "times.days";
        return ui.text(key, ui.number(deadlines.acknowledge()));
    }

    /** A number of business days. */
    public String days(int days) {
        return ui.text("times.days", ui.number(days));
    }

    /** A number of days of the calendar. */
    public String plainDays(int days) {
        return ui.text("times.plain-days", ui.number(days));
    }

    /** What the clock has said of the deadline that runs; empty while it has said nothing. */
    public String alarm(ReferralTimes times) {
        return times.alarm() == AlarmLevel.NONE ? "" : ui.text("times.alarm." + times.alarm());
    }
}
