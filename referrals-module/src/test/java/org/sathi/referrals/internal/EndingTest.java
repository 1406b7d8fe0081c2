package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.ReferralOutcome;

/** What the agency says of the help against what the member says. */
@Tag("A-39")
class EndingTest {

    @ParameterizedTest
    @CsvSource({
        "RESOLVED, NO, true",
        "PARTLY, NO, true",
        "UNRESOLVED, NO, false",
        "RESOLVED, YES, false",
        "RESOLVED, PARTLY, false",
        "RESOLVED, NOT_REACHED, false",
        "RESOLVED, , false",
        ", NO, false"
    })
    void only_help_that_the_member_denies_is_doubted(ReferralOutcome outcome, HelpConfirmed help, boolean doubted) {
        assertThat(Ending.denied(outcome, help)).isEqualTo(doubted);
    }
}
