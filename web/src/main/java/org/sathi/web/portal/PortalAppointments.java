package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.referrals.api.AppointmentStatus;
import org.sathi.referrals.api.AppointmentView;
import org.sathi.referrals.api.Appointments;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** The appointments of a referral: agreeing one with the person, and saying what came of it. */
@Named
@ViewScoped
public class PortalAppointments extends PortalStep {

    private static final long serialVersionUID = 1L;

    private static final Set<ReferralEvent> WORK =
            EnumSet.of(ReferralEvent.START, ReferralEvent.LOG_CONTACT, ReferralEvent.COMPLETE);

    @Inject
    private Appointments appointments;

    @Inject
    private Ui ui;

    private transient List<AppointmentView> rows;
    private transient InboxReferral readWith;
    private LocalDate on;
    private LocalTime at;
    private String place;
    private String note;
    private UUID appointment;
    private AppointmentStatus outcome;

    /** All of this referral, the latest first; read again whenever the referral is (B6-2). */
    public List<AppointmentView> getRows() {
        if (readWith != page().getView()) {
            rows = appointments.ofAgency(id());
            readWith = page().getView();
        }
        return rows;
    }

    /** Those of which it has to be said what came of them, the next one first. */
    public List<Choice> getOpen() {
        return getRows().stream()
                .filter(AppointmentView::open)
                .sorted((a, b) -> a.startsAt().compareTo(b.startsAt()))
                .map(a -> new Choice(a.id(), ui.moment(a.startsAt())))
                .toList();
    }

    /** Whether the time of one has come and nobody said what came of it: that comes before the work goes on. */
    public boolean isWaiting() {
        return page().can("SCHEDULE")
                && WORK.contains(page().getNext())
                && getRows().stream().anyMatch(row -> row.open() && row.begun());
    }

    /** Notes an appointment. */
    public String schedule() {
        return step(
                "schedule", () -> appointments.schedule(new Appointments.Schedule(id(), on, at, place, note, key())));
    }

    /** Says what came of one. */
    public String settle() {
        return step("settle", () -> appointments.settle(new Appointments.Settle(id(), appointment, outcome, key())));
    }

    /** What can have come of one. */
    public AppointmentStatus[] getOutcomes() {
        return new AppointmentStatus[] {
            AppointmentStatus.ATTENDED, AppointmentStatus.NO_SHOW, AppointmentStatus.CANCELLED
        };
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** The one that is settled: the only open one, unless another was chosen. */
    public UUID getAppointment() {
        List<Choice> open = getOpen();
        return appointment == null && open.size() == 1 ? (UUID) open.get(0).value() : appointment;
    }

    public void setAppointment(UUID appointment) {
        this.appointment = appointment;
    }

    public AppointmentStatus getOutcome() {
        return outcome;
    }

    public void setOutcome(AppointmentStatus outcome) {
        this.outcome = outcome;
    }
}
