package org.sathi.referrals.internal;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.sathi.kernel.error.InputCheck;
import org.sathi.referrals.api.BusinessTimes;
import org.sathi.referrals.api.BusinessUnit;
import org.sathi.referrals.api.Deadlines;
import org.sathi.referrals.api.Priority;

/** What a calendar and deadlines must be to make sense. */
final class TimeInput {

    private static final int MOST_HOURS = 240;
    private static final int MOST_DAYS = 60;
    private static final int MOST_UPDATE_DAYS = 180;
    private static final int MOST_PERCENT = 90;
    private static final int MOST_LATE_PERCENT = 300;
    private static final int MOST_ATTEMPTS = 10;
    private static final int MOST_SHORT_DAYS = 30;
    private static final int MOST_REOPEN_DAYS = 365;
    private static final int MOST_GRACE_DAYS = 90;
    private static final int DAY = 24 * 60;

    private TimeInput() {}

    /** Refuses a week without opening hours or business days. */
    static void check(BusinessTimes.Week week) {
        InputCheck check = new InputCheck();
        LocalTime opens = check.required("opens", week.opens());
        LocalTime closes = check.required("closes", week.closes());
        if (opens != null && closes != null) {
            check.check(minutes(opens, closes) >= 60, "closes", "error.times.closes");
        }
        check.check(week.daysOff() != null && week.daysOff().size() < 7, "daysOff", "error.times.days-off");
        percent(check, "remindPercent", week.remindPercent(), MOST_PERCENT);
        percent(check, "escalatePercent", week.escalatePercent(), MOST_LATE_PERCENT);
        check.throwIfAny();
    }

    /** Refuses numbers that would make a step impossible or boundless. */
    static void check(BusinessTimes.Limits limits) {
        InputCheck check = new InputCheck();
        Integer attempts = number(check, "attempts", limits.attempts(), MOST_ATTEMPTS);
        Integer attemptDays = number(check, "attemptDays", limits.attemptDays(), MOST_ATTEMPTS);
        if (attempts != null && attemptDays != null) {
            check.check(attemptDays <= attempts, "attemptDays", "error.times.attempt-days");
        }
        number(check, "returnDays", limits.returnDays(), MOST_SHORT_DAYS);
        number(check, "unansweredDays", limits.unansweredDays(), MOST_DAYS);
        number(check, "holdDays", limits.holdDays(), MOST_SHORT_DAYS);
        number(check, "reopenDays", limits.reopenDays(), MOST_REOPEN_DAYS);
        number(check, "graceDays", limits.graceDays(), MOST_GRACE_DAYS);
        check.throwIfAny();
    }

    private static void percent(InputCheck check, String field, Integer percent, int most) {
        check.inRange(field, check.required(field, percent), 10, most);
    }

    /** Refuses deadlines that are no times, or that ask for an answer before the referral need be opened. */
    static void check(Map<Priority, Deadlines> deadlines, BusinessTimes.Week week) {
        InputCheck check = new InputCheck();
        for (Priority priority : Priority.values()) {
            Deadlines of = check.required("deadlines", deadlines.get(priority));
            if (of != null) {
                one(check, priority.name().toLowerCase(Locale.ROOT) + "_", of, week);
            }
        }
        check.throwIfAny();
    }

    private static void one(InputCheck check, String prefix, Deadlines of, BusinessTimes.Week week) {
        BusinessUnit unit = check.required(prefix + "unit", of.acknowledgeUnit());
        int most = unit == BusinessUnit.HOURS ? MOST_HOURS : MOST_DAYS;
        Integer acknowledge = number(check, prefix + "acknowledge", of.acknowledge(), most);
        Integer respond = number(check, prefix + "respond", of.respondDays(), MOST_DAYS);
        number(check, prefix + "contact", of.firstContactDays(), MOST_DAYS);
        number(check, prefix + "update", of.updateDays(), MOST_UPDATE_DAYS);
        if (unit != null && acknowledge != null && respond != null) {
            int day = minutes(week.opens(), week.closes());
            int opened = unit == BusinessUnit.HOURS ? acknowledge * 60 : acknowledge * day;
            check.check(opened <= respond * day, prefix + "acknowledge", "error.times.acknowledge-late");
        }
    }

    private static Integer number(InputCheck check, String field, Integer number, int most) {
        return check.inRange(field, check.required(field, number), 1, most);
    }

    private static int minutes(LocalTime opens, LocalTime closes) {
        int end = closes.equals(LocalTime.MIDNIGHT) ? DAY : closes.getHour() * 60 + closes.getMinute();
        return end - opens.getHour() * 60 - opens.getMinute();
    }
}
