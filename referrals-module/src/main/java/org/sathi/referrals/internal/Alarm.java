package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.sathi.referrals.api.AlarmLevel;

/** How the clock stands for the deadline of a referral that now runs: since when, what was said of it, when something is to be said next. */
@Embeddable
class Alarm {

    @Column(name = "due_from")
    private Instant since;

    @Enumerated(EnumType.STRING)
    @Column(name = "alarm_level")
    private AlarmLevel level = AlarmLevel.NONE;

    @Column(name = "alarm_at")
    private Instant at;

    /** Business time that was left of the work's deadline when a hold began. */
    @Column(name = "paused_seconds")
    private Long pausedSeconds;

    @Column(name = "next_check_at")
    private Instant nextCheckAt;

    protected Alarm() {}

    static Alarm silent() {
        return new Alarm();
    }

    /** A deadline begins, or none runs any more. */
    void follow(Timing timing, Instant now) {
        since = timing.due() == null ? null : now;
        level = AlarmLevel.NONE;
        at = timing.remindAt();
        pausedSeconds = timing.left() == null ? null : timing.left().toSeconds();
    }

    /** The clock has spoken and speaks again at the given time, if ever. */
    void said(AlarmLevel said, Instant next) {
        level = said;
        at = next;
    }

    void lookAgain(Instant when) {
        nextCheckAt = when;
    }

    Instant since() {
        return since;
    }

    AlarmLevel level() {
        return level;
    }

    Instant at() {
        return at;
    }

    /** What is left of the work's deadline while a hold lasts; {@code null} outside of a hold. */
    Duration left() {
        return pausedSeconds == null ? null : Duration.ofSeconds(pausedSeconds);
    }
}
