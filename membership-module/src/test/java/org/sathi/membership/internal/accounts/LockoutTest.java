package org.sathi.membership.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutTest {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    @Test
    void four_wrong_passwords_lock_nothing() {
        assertThat(failed(4).lockedAt(NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5,1", "6,2", "7,4", "8,8", "9,15", "10,15", "500,15"})
    void the_lock_begins_at_the_fifth_and_doubles_to_fifteen_minutes(int fails, int minutes) {
        assertThat(failed(fails).lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void a_lock_ends_by_itself() {
        Lockout lockout = failed(5);
        assertThat(lockout.lockedAt(NOW.plusSeconds(59))).isTrue();
        assertThat(lockout.lockedAt(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void failures_are_forgotten_after_twelve_hours() {
        Lockout later = failed(9).failedAt(NOW.plus(Duration.ofHours(12)));
        assertThat(later.fails()).isEqualTo(1);
        assertThat(later.lockedUntil()).isNull();
    }

    @Test
    void failures_count_on_within_twelve_hours() {
        assertThat(failed(4).failedAt(NOW.plus(Duration.ofHours(11))).fails()).isEqualTo(5);
    }

    private static Lockout failed(int times) {
        Lockout lockout = Lockout.none();
        for (int i = 0; i < times; i++) {
            lockout = lockout.failedAt(NOW);
        }
        return lockout;
    }
}
