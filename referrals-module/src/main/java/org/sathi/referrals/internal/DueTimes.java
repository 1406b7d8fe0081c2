package org.sathi.referrals.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.BusinessUnit;
import org.sathi.referrals.api.Deadlines;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;

/**
 * The due times of a referral by priority and service (A-43, B5).
 *
 * @param calendar business time
 * @param remindPercent share of a deadline after which the worker is reminded
 * @param escalatePercent share of a deadline that may pass again after its end before it is escalated
 * @param standard for services without deadlines of their own
 * @param own of services that have them
 * @param bounds how often and how long, where a step asks for a number
 */
record DueTimes(
        BusinessCalendar calendar,
        int remindPercent,
        int escalatePercent,
        Map<Priority, Deadlines> standard,
        Map<UUID, Map<Priority, Deadlines>> own,
        Bounds bounds) {

    private static final int HUNDRED = 100;

    /** B5: urgent 4 hours, 1 and 2 business days, routine 2, 5 and 10, a sign of life every 30 days; open round the clock but on Saturdays. */
    static final DueTimes DEFAULT = new DueTimes(
            BusinessCalendar.SATURDAY_OFF,
            50,
            50,
            Map.of(
                    Priority.URGENT, new Deadlines(4, BusinessUnit.HOURS, 1, 2, 30),
                    Priority.ROUTINE, new Deadlines(2, BusinessUnit.DAYS, 5, 10, 30)),
            Map.of(),
            Bounds.DEFAULT);

    DueTimes {
        standard = Map.copyOf(standard);
        own = Map.copyOf(own);
    }

    /** What holds for a service and a priority; an unnamed priority counts as routine. */
    Deadlines deadlines(UUID service, Priority priority) {
        Priority named = priority == null ? Priority.ROUTINE : priority;
        Map<Priority, Deadlines> ofService = service == null ? standard : own.getOrDefault(service, standard);
        return ofService.getOrDefault(named, standard.get(named));
    }

    /** When the agency's answer is due. */
    Instant respond(UUID service, Priority priority, Instant sent) {
        return calendar.plusDays(sent, deadlines(service, priority).respondDays());
    }

    /** When an unanswered referral expires: after twice the time to answer (T19). */
    Instant expiry(UUID service, Priority priority, Instant sent) {
        return calendar.plusDays(sent, 2 * deadlines(service, priority).respondDays());
    }

    /** The deadline that a step begins; {@code null} when the one that runs goes on. */
    Timing of(Transition row, Referral referral, Instant now) {
        boolean noUpdateDue = referral.state() != ReferralState.IN_PROGRESS;
        if (row.due() == Due.KEEP || (row.due() == Due.UPDATE_AGAIN && noUpdateDue)) {
            return null;
        }
        Instant due = due(row, referral, now);
        return due == null ? Timing.NONE : new Timing(due, reminder(now, due), left(row, referral, now));
    }

    /** When something is to be said of a deadline after an event of the clock. */
    Instant next(ReferralEvent event, Instant since, Instant due) {
        return switch (event) {
            case REMIND -> due;
            case OVERDUE -> calendar.plus(due, share(since, due, escalatePercent));
            default -> null;
        };
    }

    private Instant due(Transition row, Referral referral, Instant now) {
        Deadlines deadlines = deadlines(referral.serviceId(), referral.priority());
        return switch (row.due()) {
            case KEEP, NONE -> null;
            case ACKNOWLEDGE -> acknowledge(deadlines, now);
            case RESPOND ->
                respond(referral.serviceId(), referral.priority(), referral.sentAt() == null ? now : referral.sentAt());
            case FIRST_CONTACT ->
                earlier(endOf(referral.firstContactOn()), calendar.plusDays(now, deadlines.firstContactDays()));
            case UPDATE, UPDATE_AGAIN -> update(deadlines, now);
            case REVIEW -> endOf(referral.reviewOn());
            case STOP -> now.plus(Duration.ofDays(bounds.holdDays()));
            case RESUMED -> resumed(row, referral, deadlines, now);
        };
    }

    private Instant acknowledge(Deadlines deadlines, Instant now) {
        return deadlines.acknowledgeUnit() == BusinessUnit.HOURS
                ? calendar.plus(now, Duration.ofHours(deadlines.acknowledge()))
                : calendar.plusDays(now, deadlines.acknowledge());
    }

    /** After a hold the work's deadline goes on with the business time that was left, at least one business day. */
    private Instant resumed(Transition row, Referral referral, Deadlines deadlines, Instant now) {
        ReferralState goesOn = row.stateAfter(referral.state(), referral.heldFrom());
        Instant soonest = calendar.plusDays(now, 1);
        if (goesOn == ReferralState.ON_HOLD) {
            return later(endOf(referral.reviewOn()), soonest);
        }
        Duration left = referral.alarm().left();
        if (left != null) {
            return later(calendar.plus(now, left), soonest);
        }
        return goesOn == ReferralState.IN_PROGRESS
                ? update(deadlines, now)
                : later(endOf(referral.firstContactOn()), soonest);
    }

    /** What a hold leaves for later of the deadline of the work; a hold within a hold keeps what the first one left. */
    private Duration left(Transition row, Referral referral, Instant now) {
        if (row.due() == Due.RESUMED) {
            return row.stateAfter(referral.state(), referral.heldFrom()) == ReferralState.ON_HOLD
                    ? referral.alarm().left()
                    : null;
        }
        if (row.due() != Due.REVIEW && row.due() != Due.STOP) {
            return null;
        }
        boolean held = referral.alarm().left() != null;
        Instant due = referral.dueAt();
        return held || due == null ? referral.alarm().left() : calendar.between(now, due);
    }

    private Instant reminder(Instant since, Instant due) {
        return earlier(calendar.plus(since, share(since, due, remindPercent)), due);
    }

    private Duration share(Instant since, Instant due, int percent) {
        return calendar.between(since, due).multipliedBy(percent).dividedBy(HUNDRED);
    }

    private static Instant update(Deadlines deadlines, Instant now) {
        return now.plus(Duration.ofDays(deadlines.updateDays()));
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one != null && one.isBefore(other) ? one : other;
    }

    private static Instant endOf(LocalDate day) {
        return day == null ? null : NepalTime.startOf(day.plusDays(1));
    }
}
