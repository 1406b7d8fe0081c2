package org.sathi.kernel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RelayBackoffTest {

    @Test
    void waits_double_from_half_a_minute_to_six_hours() {
        assertThat(RelayBackoff.after(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(RelayBackoff.after(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RelayBackoff.after(5)).isEqualTo(Duration.ofMinutes(8));
        assertThat(RelayBackoff.after(30)).isEqualTo(Duration.ofHours(6));
    }
}
