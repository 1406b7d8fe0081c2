package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.referrals.api.AppointmentStatus;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

/**
 * What becomes of the appointments ahead when a referral ends, however it ends: they are called off with it, since nobody expects the member there any more. One whose time had
 * come stays as it was told or left. A referral that is opened again does not bring them back: the agency agrees new ones with the member.
 */
@ApplicationScoped
class AppointmentsAhead {

    @Inject
    private AppointmentBook book;

    @Inject
    private Bell bell;

    @Inject
    private AuditTrail audit;

    /**
     * Follows a step of a referral whose row lock the running transaction holds, which every change of its appointments asks for.
     *
     * @param who by whom it ended, {@code null} for the system
     */
    void follow(Referral referral, ReferralState before, UUID who, Instant now) {
        if (!before.worked() || !referral.state().closed()) {
            return;
        }
        List<Appointment> ahead = book.ahead(referral.id(), now);
        if (!ahead.isEmpty()) {
            ahead.forEach(appointment -> appointment.settle(AppointmentStatus.CANCELLED, who, now));
            bell.ring(calledOff(before), referral, UUID.randomUUID(), who, now);
            audit.note("appointment", ReferralEvent.DROP_APPOINTMENT);
        }
    }

    /** The row by which an agency calls one off: whoever is told of that is told of this. */
    private static Transition calledOff(ReferralState before) {
        return BesideRows.ALL.stream()
                .filter(row -> row.event() == ReferralEvent.DROP_APPOINTMENT
                        && row.from().contains(before)
                        && row.roles().contains(ReferralRole.AGENCY_WORKER))
                .findFirst()
                .orElseThrow();
    }
}
