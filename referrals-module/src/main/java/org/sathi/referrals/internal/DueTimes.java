package org.sathi.referrals.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralState;

/**
 * The due times of a referral by priority (B5).
 *
 * @param calendar business days
 * @param urgentDays business days to answer an urgent referral
 * @param routineDays business days to answer a routine one
 * @param updateDays days until the next sign of life of one at work
 */
record DueTimes(BusinessCalendar calendar, int urgentDays, int routineDays, int updateDays) {

    /** Urgent in 1 business day, routine in 5, a sign of life every 30 days. */
    static final DueTimes DEFAULT = new DueTimes(BusinessCalendar.SATURDAY_OFF, 1, 5, 30);

    /** When the agency's answer is due. */
    Instant respond(Priority priority, Instant sent) {
        return calendar.plusDays(sent, respondDays(priority));
    }

    /** When an unanswered referral expires: after twice the time to answer (T19). */
    Instant expiry(Priority priority, Instant sent) {
        return calendar.plusDays(sent, 2 * respondDays(priority));
    }

    /** The due time that a step starts; {@code null} when nothing is due. */
    Instant of(Transition row, Referral referral, Instant now) {
        return switch (row.due()) {
            case KEEP, NONE -> null;
            case RESPOND -> respond(referral.priority(), now);
            case FIRST_CONTACT -> endOf(referral.firstContactOn());
            case UPDATE -> update(now);
            case REVIEW -> endOf(referral.reviewOn());
            case RESUMED ->
                referral.heldFrom() == ReferralState.IN_PROGRESS
                        ? update(now)
                        : later(endOf(referral.firstContactOn()), now);
        };
    }

    private int respondDays(Priority priority) {
        return priority == Priority.URGENT ? urgentDays : routineDays;
    }

    private Instant update(Instant now) {
        return now.plus(Duration.ofDays(updateDays));
    }

    /** A promised day that passed during a hold is due at the end of the next business day. */
    private Instant later(Instant promised, Instant now) {
        return promised.isAfter(now) ? promised : calendar.plusDays(now, 1);
    }

    private static Instant endOf(LocalDate day) {
        return NepalTime.startOf(day.plusDays(1));
    }
}
