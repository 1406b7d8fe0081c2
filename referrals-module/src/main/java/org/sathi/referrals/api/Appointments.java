package org.sathi.referrals.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** Appointments that an agency agrees with the member (A-32, T27). Both sides read them; the agency sets them and says what came of each. */
public interface Appointments {

    /** Those of a referral of the own agency, the latest first; none where the agency may not read the referral's content now. */
    @RequiresPermission(Permission.INBOX_VIEW)
    List<AppointmentView> ofAgency(UUID referralId);

    /** Those of a referral of a member in scope, the latest first. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    List<AppointmentView> ofProgramme(UUID referralId);

    /** Notes an appointment that was agreed with the member. */
    @RequiresPermission(Permission.INBOX_WORK)
    UUID schedule(Schedule command);

    /** Says what came of an appointment, once. */
    @RequiresPermission(Permission.INBOX_WORK)
    void settle(Settle command);

    /**
     * A new appointment.
     *
     * @param on civil date, today or later, at most 180 days ahead
     * @param at time of the day in Nepal; with the date later than now
     * @param place at most 200 characters, or {@code null} for the agency itself
     * @param note at most 500 characters, or {@code null}
     */
    record Schedule(UUID referralId, LocalDate on, LocalTime at, String place, String note, UUID submitKey) {}

    /**
     * What came of an appointment.
     *
     * @param outcome {@code ATTENDED} or {@code NO_SHOW} once its time has come, {@code CANCELLED} at any time
     */
    record Settle(UUID referralId, UUID appointmentId, AppointmentStatus outcome, UUID submitKey) {}
}
