package org.sathi.sessions.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.sessions.api.SessionStatus;

/**
 * One meeting of a group. It is planned, then held, then closed; or it is cancelled. Its day is the planned one until it was held. Only held and closed sessions
 * count anywhere (S3).
 */
@Entity
@Table(name = "ses_session")
class Session {

    private static final String TABLE = "ses_session";
    private static final int MINUTES_OF_HOUR = 60;

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "series_id")
    private UUID seriesId;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "start_minute")
    private int startMinute;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "place")
    private String place;

    @Column(name = "agenda_sealed")
    private byte[] agenda;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private SessionStatus status;

    @Column(name = "cancel_reason_sealed")
    private byte[] cancelReason;

    @Column(name = "gap_sealed")
    private byte[] gap;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Session() {}

    /** A planned session of a group; {@code seriesId} is {@code null} when it stands alone. */
    Session(UUID groupId, UUID seriesId, SessionPlan plan, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.seriesId = seriesId;
        this.status = SessionStatus.PLANNED;
        this.createdAt = at;
        this.createdBy = by;
        take(plan, at);
    }

    /** Puts another plan in place of the present one. */
    void replan(SessionPlan plan, Instant at) {
        SessionRules.planCanChange(status);
        take(plan, at);
    }

    /** Notes that something of the session that is kept beside it was changed. */
    void touch(Instant at) {
        changedAt = at;
    }

    void hold(LocalDate day, LocalDate today, Instant at) {
        SessionStatus next = SessionLife.take(status, SessionStep.HOLD);
        SessionRules.heldDayIsPossible(plannedOn, day, today);
        status = next;
        heldOn = day;
        onDay = day;
        changedAt = at;
    }

    void cancel(String reason, Instant at) {
        status = SessionLife.take(status, SessionStep.CANCEL);
        cancelReason = seal("cancel_reason", reason);
        changedAt = at;
    }

    /** Closes; {@code explanation} is {@code null} when nobody is missing. */
    void close(int missing, String explanation, Instant at) {
        SessionStatus next = SessionLife.take(status, SessionStep.CLOSE);
        SessionRules.attendanceIsCompleteOrExplained(missing, explanation);
        status = next;
        gap = seal("gap", explanation);
        changedAt = at;
    }

    void reopen(Instant at) {
        status = SessionLife.take(status, SessionStep.REOPEN);
        gap = null;
        changedAt = at;
    }

    private void take(SessionPlan plan, Instant at) {
        plannedOn = plan.on();
        onDay = plan.on();
        startMinute =
                plan.startsAt().getHour() * MINUTES_OF_HOUR + plan.startsAt().getMinute();
        minutes = plan.minutes();
        place = plan.place();
        agenda = seal("agenda", plan.agenda());
        changedAt = at;
    }

    private byte[] seal(String column, String text) {
        return FieldCipher.current().seal(TABLE, column, id, text);
    }

    private String open(String column, byte[] sealed) {
        return FieldCipher.current().open(TABLE, column, id, sealed);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID seriesId() {
        return seriesId;
    }

    UUID groupId() {
        return groupId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    /** The day it was held, else the day it is planned for. */
    LocalDate day() {
        return onDay;
    }

    LocalTime startsAt() {
        return startTime(startMinute);
    }

    int minutes() {
        return minutes;
    }

    String place() {
        return place;
    }

    String agenda() {
        return open("agenda", agenda);
    }

    SessionStatus status() {
        return status;
    }

    String cancelReason() {
        return open("cancel_reason", cancelReason);
    }

    String gapExplanation() {
        return open("gap", gap);
    }

    /** The civil time of a minute of the day. */
    static LocalTime startTime(int minuteOfDay) {
        return LocalTime.of(minuteOfDay / MINUTES_OF_HOUR, minuteOfDay % MINUTES_OF_HOUR);
    }
}
