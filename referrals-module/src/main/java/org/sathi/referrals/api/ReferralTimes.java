package org.sathi.referrals.api;

import java.time.Instant;

/**
 * The times of a referral as both sides see them.
 *
 * @param kind what the deadline that now runs is for, {@code null} when none runs
 * @param due when it ends
 * @param overdue whether it is over
 * @param alarm what the clock has said of it
 * @param respondBy when an answer is due, {@code null} once answered
 * @param expiresAt when it goes back unanswered, {@code null} once answered
 * @param paused whether the deadline of the work stands still, in a hold
 * @param noteUntil until when a final note can be written, {@code null} while it is open (T27)
 * @param reopenUntil until when it can be opened again if anything speaks for it, {@code null} while it is open and when that time is over (T24)
 */
public record ReferralTimes(
        DeadlineKind kind,
        Instant due,
        boolean overdue,
        AlarmLevel alarm,
        Instant respondBy,
        Instant expiresAt,
        boolean paused,
        Instant noteUntil,
        Instant reopenUntil) {}
