package org.sathi.referrals.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/**
 * The business calendar of the country and the deadlines of referrals (A-43, A-44, B6-16). A change holds for the deadlines that begin after it; those that already run keep
 * the day that was told to people.
 */
public interface BusinessTimes {

    /**
     * The week and the shares of a deadline at which the clock speaks.
     *
     * @param remindPercent share of a deadline after which the worker is reminded
     * @param escalatePercent share of a deadline that may pass again after its end before it is escalated
     */
    record Week(
            LocalTime opens,
            LocalTime closes,
            Set<DayOfWeek> daysOff,
            Integer remindPercent,
            Integer escalatePercent,
            long version) {}

    /**
     * How often and how long, where a step of a referral asks for a number. A change holds for the steps that are taken after it; a consent hold keeps the day that was told to people, and the days of grace and of opening again are counted from the end, also of what
     * ended before the change. What each may be is in {@link TimeRange}.
     *
     * @param attempts attempts needed before a member counts as not to be reached (T13)
     * @param attemptDays days on which these must lie, at most as many
     * @param returnDays business days in which an acceptance can be given back (T8)
     * @param unansweredDays business days after which a request to cancel can be forced (T17)
     * @param holdDays days after which the system ends a consent hold (T22)
     * @param reopenDays days in which a closed referral can be opened again (T24)
     * @param graceDays days after the end in which a final note can be written and the agency may still read (T27, A-40)
     */
    record Limits(
            Integer attempts,
            Integer attemptDays,
            Integer returnDays,
            Integer unansweredDays,
            Integer holdDays,
            Integer reopenDays,
            Integer graceDays,
            long version) {}

    /** A day on which nobody works. */
    record Holiday(UUID id, LocalDate on, String nameEn, String nameNe) {}

    /** A new public holiday. */
    record AddHoliday(LocalDate on, String nameEn, String nameNe, UUID submitKey) {}

    /**
     * The deadlines that hold for a service.
     *
     * @param service {@code null} for the standard of all services
     * @param own whether the service has deadlines of its own
     */
    record Policy(
            UUID service,
            String agencyNameEn,
            String agencyNameNe,
            String serviceNameEn,
            String serviceNameNe,
            boolean own,
            Map<Priority, Deadlines> deadlines,
            long version) {}

    /** Changes the standard ({@code service} is {@code null}) or a service's own deadlines. */
    record ChangePolicy(UUID service, Map<Priority, Deadlines> deadlines, long version) {}

    @RequiresPermission(Permission.AGENCY_MANAGE)
    Week week();

    @RequiresPermission(Permission.AGENCY_MANAGE)
    void changeWeek(Week week);

    @RequiresPermission(Permission.AGENCY_MANAGE)
    Limits limits();

    @RequiresPermission(Permission.AGENCY_MANAGE)
    void changeLimits(Limits limits);

    /** Holidays from a day on, in the order of the calendar. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    Slice<Holiday> holidays(LocalDate from, PageRequest page);

    @RequiresPermission(Permission.AGENCY_MANAGE)
    UUID addHoliday(AddHoliday command);

    @RequiresPermission(Permission.AGENCY_MANAGE)
    void removeHoliday(UUID id);

    /** The standard, or what holds for a service. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    Policy policy(UUID service);

    /** The services that have deadlines of their own, by name, at most 100. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    List<Policy> ownPolicies();

    @RequiresPermission(Permission.AGENCY_MANAGE)
    void changePolicy(ChangePolicy command);

    /** Lets the standard hold for the service again. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    void dropPolicy(UUID service);
}
