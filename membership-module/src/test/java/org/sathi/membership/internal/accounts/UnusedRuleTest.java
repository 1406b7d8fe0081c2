package org.sathi.membership.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.membership.internal.accounts.UnusedRule.Step;

@Tag("A-54")
class UnusedRuleTest {

    private static final Instant USED = Instant.parse("2026-01-01T04:00:00Z");
    private static final UnusedRule USUAL = UnusedRule.of(Map.of());

    @Test
    void says_it_fourteen_days_before_and_closes_after_ninety() {
        assertThat(USUAL.step(USED, null, day(76).minusSeconds(1))).isEqualTo(Step.NOTHING);
        assertThat(USUAL.step(USED, null, day(76))).isEqualTo(Step.WARN);
        assertThat(USUAL.step(USED, day(76), day(90).minusSeconds(1))).isEqualTo(Step.NOTHING);
        assertThat(USUAL.step(USED, day(76), day(90))).isEqualTo(Step.CLOSE);
    }

    @Test
    void never_closes_before_a_warning_had_its_time() {
        assertThat(USUAL.step(USED, null, day(500))).isEqualTo(Step.WARN);
        assertThat(USUAL.step(USED, day(500), day(514).minusSeconds(1))).isEqualTo(Step.NOTHING);
        assertThat(USUAL.step(USED, day(500), day(514))).isEqualTo(Step.CLOSE);
    }

    @Test
    void a_warning_from_before_the_last_use_is_void() {
        assertThat(USUAL.step(day(80), day(76), day(100))).isEqualTo(Step.NOTHING);
        assertThat(USUAL.step(day(80), day(76), day(156))).isEqualTo(Step.WARN);
    }

    @Test
    void the_installation_sets_other_periods_but_no_nonsense() {
        UnusedRule short30 =
                UnusedRule.of(Map.of("SATHI_UNUSED_ACCOUNT_DAYS", " 30 ", "SATHI_UNUSED_WARNING_DAYS", "7"));
        assertThat(short30).isEqualTo(new UnusedRule(Duration.ofDays(30), Duration.ofDays(7)));
        for (String wrong : new String[] {"0", "-1", "ninety", "4000", "१०", "1e3"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UnusedRule.of(Map.of("SATHI_UNUSED_ACCOUNT_DAYS", wrong)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> UnusedRule.of(Map.of("SATHI_UNUSED_ACCOUNT_DAYS", "14")));
    }

    private static Instant day(int days) {
        return USED.plus(Duration.ofDays(days));
    }
}
