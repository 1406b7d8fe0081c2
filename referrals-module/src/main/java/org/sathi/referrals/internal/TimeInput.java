package org.sathi.referrals.internal;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.sathi.kernel.error.InputCheck;
import org.sathi.referrals.api.BusinessTimes;
import org.sathi.referrals.api.BusinessUnit;
import org.sathi.referrals.api.Deadlines;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.TimeRange;

/** What a calendar and deadlines must be to make sense. */
final class TimeInput {

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
        number(check, "remindPercent", week.remindPercent(), TimeRange.REMIND_PERCENT);
        number(check, "escalatePercent", week.escalatePercent(), TimeRange.ESCALATE_PERCENT);
        check.throwIfAny();
    }

    /** Refuses numbers that would make a step impossible or boundless. */
    static void check(BusinessTimes.Limits limits) {
        InputCheck check = new InputCheck();
        Integer attempts = number(check, "attempts", limits.attempts(), TimeRange.ATTEMPTS);
        Integer attemptDays = number(check, "attemptDays", limits.attemptDays(), TimeRange.ATTEMPT_DAYS);
        if (attempts != null && attemptDays != null) {
            check.check(attemptDays <= attempts, "attemptDays", "error.times.attempt-days");
        }
        number(check, "returnDays", limits.returnDays(), TimeRange.RETURN_DAYS);
        number(check, "unansweredDays", limits.unansweredDays(), TimeRange.UNANSWERED_DAYS);
        number(check, "holdDays", limits.holdDays(), TimeRange.HOLD_DAYS);
        number(check, "reopenDays", limits.reopenDays(), TimeRange.REOPEN_DAYS);
        number(check, "graceDays", limits.graceDays(), TimeRange.GRACE_DAYS);
        check.throwIfAny();
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
        TimeRange opening = unit == BusinessUnit.HOURS ? TimeRange.ACKNOWLEDGE_HOURS : TimeRange.ACKNOWLEDGE_DAYS;
        Integer acknowledge = number(check, prefix + "acknowledge", of.acknowledge(), opening);
        Integer respond = number(check, prefix + "respond", of.respondDays(), TimeRange.RESPOND_DAYS);
        number(check, prefix + "contact", of.firstContactDays(), TimeRange.CONTACT_DAYS);
        number(check, prefix + "update", of.updateDays(), TimeRange.UPDATE_DAYS);
        if (unit != null && acknowledge != null && respond != null) {
            int day = minutes(week.opens(), week.closes());
            int opened = unit == BusinessUnit.HOURS ? acknowledge * 60 : acknowledge * day;
            check.check(opened <= respond * day, prefix + "acknowledge", "error.times.acknowledge-late");
        }
    }

    private static Integer number(InputCheck check, String field, Integer number, TimeRange range) {
        return check.inRange(field, check.required(field, number), range.least(), range.most());
    }

    private static int minutes(LocalTime opens, LocalTime closes) {
        int end = closes.equals(LocalTime.MIDNIGHT) ? DAY : closes.getHour() * 60 + closes.getMinute();
        return end - opens.getHour() * 60 - opens.getMinute();
    }
}
