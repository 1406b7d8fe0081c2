package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.ExitMember;
import org.sathi.membership.api.ExitReason;
import org.sathi.membership.api.Members;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AppointmentStatus;
import org.sathi.referrals.api.AppointmentView;
import org.sathi.referrals.api.Appointments;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.UnresolvedReason;

/** Appointments that an agency agrees with a member, from the first to what becomes of them when the referral ends, in the container on the real database. */
class AppointmentsIT extends TwoSides {

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Members members;

    @Inject
    private Appointments appointments;

    @Resource(lookup = "java:app/jdbc/sathi")
    private DataSource database;

    private UUID consent;

    @Deployment
    static WebArchive application() {
        return applicationWith(AppointmentsIT.class);
    }

    @Test
    @Tag("A-32")
    @Tag("T9")
    @Tag("T27")
    void anAttendedAppointmentReachesTheMemberSoThatWorkCanBegin() {
        UUID id = accepted();
        LocalDateTime soon =
                NepalTime.toLocal(now()).plusMinutes(30).withSecond(0).withNano(0);
        UUID appointment = CurrentActor.callAs(worker, () -> {
            InvalidInput past = assertThrows(InvalidInput.class, () -> schedule(id, soon.minusDays(1)));
            assertEquals("on", past.errors().get(0).field());
            assertThrows(Conflict.class, () -> inbox.start(new Inbox.Move(id, seen(id))));
            UUID made = schedule(id, soon);
            InvalidInput twice = assertThrows(InvalidInput.class, () -> schedule(id, soon));
            assertEquals("at", twice.errors().get(0).field());
            InvalidInput ahead = assertThrows(InvalidInput.class, () -> settle(id, made, AppointmentStatus.ATTENDED));
            assertEquals("outcome", ahead.errors().get(0).field());
            return made;
        });
        List<AppointmentView> seen = CurrentActor.callAs(sender, () -> appointments.ofProgramme(id));
        assertEquals(AppointmentStatus.SCHEDULED, seen.get(0).status());
        makeItYesterday(appointment);
        CurrentActor.runAs(worker, () -> {
            settle(id, appointment, AppointmentStatus.ATTENDED);
            assertThrows(Conflict.class, () -> settle(id, appointment, AppointmentStatus.NO_SHOW));
            inbox.start(new Inbox.Move(id, seen(id)));
            assertEquals(ReferralState.IN_PROGRESS, inbox.open(id).row().state());
        });
    }

    @Test
    @Tag("A-46")
    @Tag("T9")
    void whoCameToAnAppointmentWasReachedAndWhoMissedItWasNot() {
        UUID id = accepted();
        CurrentActor.runAs(worker, () -> {
            UUID missed = schedule(id, NepalTime.toLocal(now()).plusDays(2));
            makeItYesterday(missed);
            settle(id, missed, AppointmentStatus.NO_SHOW);
            assertNull(hoursToContact(id));
            UUID kept = schedule(id, NepalTime.toLocal(now()).plusDays(3));
            makeItYesterday(kept);
            settle(id, kept, AppointmentStatus.ATTENDED);
            assertEquals(0, hoursToContact(id));
        });
    }

    /** The time to the first contact, as the report knows it. */
    private Integer hoursToContact(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT contact_hours FROM ref_report_fact WHERE referral_id = ?")) {
            query.setString(1, id.toString());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1, Integer.class);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("A-32")
    @Tag("B6-3")
    void anAppointmentOfAnotherReferralIsNotFoundAndAWithdrawnConsentEndsAll() {
        UUID first = accepted();
        UUID appointment = CurrentActor.callAs(
                worker, () -> schedule(first, NepalTime.toLocal(now()).plusDays(3)));
        Actor other = Sathi.account(accounts, Role.AGENCY_WORKER, world.agency(AgencyKind.HIV_AIDS));
        CurrentActor.runAs(other, () -> {
            assertThrows(NotFound.class, () -> appointments.ofAgency(first));
            assertThrows(NotFound.class, () -> settle(first, appointment, AppointmentStatus.CANCELLED));
        });
        withdraw();
        CurrentActor.runAs(worker, () -> {
            assertTrue(appointments.ofAgency(first).isEmpty());
            assertThrows(Conflict.class, () -> settle(first, appointment, AppointmentStatus.CANCELLED));
        });
    }

    @Test
    @Tag("A-32")
    @Tag("T12")
    @Tag("T24")
    void theEndOfAReferralCallsOffWhatIsAheadForBothSidesAndOpeningItAgainDoesNotBringItBack() {
        UUID id = accepted();
        LocalDateTime later = NepalTime.toLocal(now()).plusDays(3);
        CurrentActor.runAs(worker, () -> makeItYesterday(schedule(id, later)));
        CurrentActor.runAs(worker, () -> schedule(id, later));
        long told = CurrentActor.callAs(sender, () -> world.told(id, NoticeKind.APPOINTMENT));
        CurrentActor.runAs(worker, () -> complete(id));
        List<AppointmentStatus> ended = List.of(AppointmentStatus.CANCELLED, AppointmentStatus.SCHEDULED);
        CurrentActor.runAs(worker, () -> assertEquals(ended, statusOf(appointments.ofAgency(id))));
        CurrentActor.runAs(sender, () -> {
            assertEquals(ended, statusOf(appointments.ofProgramme(id)));
            assertNotNull(appointments.ofProgramme(id).get(0).settledAt());
            assertEquals(told + 1, world.told(id, NoticeKind.APPOINTMENT));
            referrals.reopen(new Referrals.WithReason(id, world.version(id), "the member was not helped"));
            assertEquals(ended, statusOf(appointments.ofProgramme(id)));
        });
        CurrentActor.runAs(worker, () -> {
            UUID again = schedule(id, later);
            settle(id, again, AppointmentStatus.CANCELLED);
        });
    }

    @Test
    @Tag("A-32")
    @Tag("T8")
    @Tag("T13")
    @Tag("T15")
    @Tag("T22")
    @Tag("T25")
    @Tag("B6-10")
    void howeverAReferralEndsNoAppointmentStaysAhead() {
        endsWithoutAppointment(
                worker,
                id -> inbox.giveBack(new Inbox.Reject(id, seen(id), RejectReason.NO_CAPACITY, null, null, null, null)));
        endsWithoutAppointment(
                worker,
                id -> inbox.fail(new Inbox.Fail(
                        id, seen(id), UnresolvedReason.PARTICIPANT_DECLINED, null, ReferralWorld.today(), null)));
        endsWithoutAppointment(worker, id -> {
            CurrentActor.runAs(
                    sender,
                    () -> referrals.requestCancel(
                            new Referrals.Cancel(id, world.version(id), CancelReason.OTHER, "not needed", null)));
            inbox.confirmCancel(new Inbox.Move(id, seen(id)));
        });
        endsWithoutAppointment(worker, id -> {
            withdraw();
            inbox.confirmStop(new Inbox.ConfirmStop(id, seen(id), true));
        });
        endsWithoutAppointment(
                sender, id -> referrals.markError(new Referrals.WithReason(id, world.version(id), "wrong person")));
        endsWithoutAppointment(sender, id -> {
            UUID member = referrals.view(id).row().memberId();
            members.exit(new ExitMember(
                    member,
                    members.view(member).version(),
                    ReferralWorld.today(),
                    ExitReason.DIED,
                    "died in the hospital"));
        });
    }

    private void endsWithoutAppointment(Actor who, Consumer<UUID> end) {
        UUID id = accepted();
        CurrentActor.runAs(worker, () -> schedule(id, NepalTime.toLocal(now()).plusDays(3)));
        CurrentActor.runAs(who, () -> end.accept(id));
        CurrentActor.runAs(sender, () -> {
            assertTrue(referrals.view(id).row().state().closed());
            assertEquals(List.of(AppointmentStatus.CANCELLED), statusOf(appointments.ofProgramme(id)));
        });
    }

    private static List<AppointmentStatus> statusOf(List<AppointmentView> rows) {
        return rows.stream().map(AppointmentView::status).toList();
    }

    /** The time of an appointment passes. */
    private void makeItYesterday(UUID appointment) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE ref_appointment SET starts_at = ? WHERE id = ?")) {
            update.setObject(1, LocalDateTime.ofInstant(now().minus(Duration.ofDays(1)), ZoneOffset.UTC));
            update.setString(2, appointment.toString());
            assertEquals(1, update.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID schedule(UUID id, LocalDateTime at) {
        return appointments.schedule(
                new Appointments.Schedule(id, at.toLocalDate(), at.toLocalTime(), "कोठा ३", null, null));
    }

    private void settle(UUID id, UUID appointment, AppointmentStatus outcome) {
        appointments.settle(new Appointments.Settle(id, appointment, outcome, null));
    }

    private static Instant now() {
        return OperatingClock.INSTANCE.instant();
    }

    private void withdraw() {
        CurrentActor.runAs(
                sender,
                () -> consents.withdraw(new DisclosureConsents.WithdrawConsent(
                        consent, consents.get(consent).version(), "changed my mind")));
    }

    private UUID accepted() {
        UUID id = CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            consent = world.consent(member, agency);
            UUID draft = world.draft(member, service, consent, null);
            world.send(draft);
            return draft;
        });
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
        return id;
    }
}
