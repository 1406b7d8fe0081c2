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
