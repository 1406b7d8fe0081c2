package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.referrals.api.AppointmentStatus;
import org.sathi.referrals.api.AppointmentView;
import org.sathi.referrals.api.Appointments;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.ReferralEvent;

/** Appointments beside the states of a referral: written under its lock, so that a withdrawn consent stops them at once. */
@Published
class AppointmentsService implements Appointments {

    private static final int DAYS_AHEAD = 180;
    private static final int PLACE = 200;
    private static final int NOTE = 500;

    @Inject
    private AppointmentBook book;

    @Inject
    private Store store;

    @Inject
    private Reach reach;

    @Inject
    private Mover mover;

    @Inject
    private Discloser discloser;

    @Inject
    private ReportFacts reportFacts;

    @Inject
    private Bell bell;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public List<AppointmentView> ofAgency(UUID referralId) {
        Referral referral = reach.ofAgency(referralId);
        about(referral);
        boolean open = discloser.phase(discloser.caseOf(referral)) == DisclosurePhase.ACCEPTED;
        return open ? views(referralId) : List.of();
    }

    @Override
    public List<AppointmentView> ofProgramme(UUID referralId) {
        about(reach.ofProgramme(referralId));
        return views(referralId);
    }

    @Override
    public UUID schedule(Schedule command) {
        InputCheck check = new InputCheck();
        LocalDate today = NepalTime.today(clock);
        LocalDate on = check.requiredDate("on", command.on());
        on = check.notBefore("on", on, today);
        on = check.notAfter("on", on, today.plusDays(DAYS_AHEAD));
        check.required("at", command.at());
        String place = check.optionalText("place", command.place(), PLACE);
        String note = check.multiLine("note", command.note(), NOTE);
        check.throwIfAny();
        Instant starts = NepalTime.toInstant(on.atTime(command.at()));
        check.check(starts.isAfter(clock.instant()), "at", "error.referral.appointment-past");
        check.throwIfAny();
        return idempotency.once(command.submitKey(), command, () -> {
            Referral referral = reach.ofAgencyLocked(command.referralId());
            Transition row = mover.requireNow(referral, ReferralEvent.SCHEDULE);
            check.check(!book.isTaken(referral.id(), starts), "at", "error.referral.appointment-same");
            check.throwIfAny();
            UUID id = UUID.randomUUID();
            store.add(new Appointment(id, referral.id(), starts, place, note, InboxService.me(), clock.instant()));
            done(row, referral, id);
            return id;
        });
    }

    @Override
    public void settle(Settle command) {
        InputCheck check = new InputCheck();
        check.required("appointmentId", command.appointmentId());
        AppointmentStatus outcome = check.required("outcome", command.outcome());
        check.check(outcome != AppointmentStatus.SCHEDULED, "outcome", "error.input.required");
        check.throwIfAny();
        idempotency.once(command.submitKey(), command, () -> {
            Referral referral = reach.ofAgencyLocked(command.referralId());
            Transition row = mover.requireNow(referral, eventOf(outcome));
            Appointment appointment = book.of(referral.id()).stream()
                    .filter(a -> a.id().equals(command.appointmentId()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (!appointment.isOpen()) {
                throw new Conflict("error.referral.appointment-settled", appointment.status());
            }
            boolean begun = !clock.instant().isBefore(appointment.startsAt());
            check.check(begun || outcome == AppointmentStatus.CANCELLED, "outcome", "error.referral.appointment-ahead");
            check.throwIfAny();
            appointment.settle(outcome, InboxService.me(), clock.instant());
            if (outcome == AppointmentStatus.ATTENDED) {
                reportFacts.reached(referral, appointment.startsAt());
            }
            done(row, referral, UUID.randomUUID());
            return appointment.id();
        });
    }

    private static ReferralEvent eventOf(AppointmentStatus outcome) {
        return switch (outcome) {
            case SCHEDULED -> ReferralEvent.SCHEDULE;
            case ATTENDED -> ReferralEvent.ATTEND;
            case NO_SHOW -> ReferralEvent.MISS;
            case CANCELLED -> ReferralEvent.DROP_APPOINTMENT;
        };
    }

    private void done(Transition row, Referral referral, UUID cause) {
        store.flush();
        mover.beginDeadline(row, referral);
        bell.ring(row, referral, cause, CurrentActor.get().accountId(), clock.instant());
        about(referral);
        audit.note("appointment", row.event());
    }

    private List<AppointmentView> views(UUID referral) {
        List<Appointment> found = book.of(referral);
        if (found.isEmpty()) {
            return List.of();
        }
        Set<UUID> people = found.stream().map(Appointment::setBy).collect(Collectors.toSet());
        Map<UUID, AccountLabel> names = accounts.labels(people);
        Instant now = clock.instant();
        return found.stream()
                .map(a -> new AppointmentView(
                        a.id(),
                        a.startsAt(),
                        a.place(),
                        a.note(),
                        a.status(),
                        !now.isBefore(a.startsAt()),
                        names.containsKey(a.setBy()) ? names.get(a.setBy()).displayName() : null,
                        a.settledAt()))
                .toList();
    }

    private void about(Referral referral) {
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
    }
}
