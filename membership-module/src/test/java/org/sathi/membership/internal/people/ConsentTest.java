package org.sathi.membership.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.ConsentDecision;
import org.sathi.membership.api.ConsentLanguage;
import org.sathi.membership.api.ConsentMethod;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.ConsentState;
import org.sathi.membership.api.RecordConsent;

class ConsentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

    @BeforeAll
    static void keys() {
        TestKeys.use();
    }

    private static Consent said(ConsentDecision decision) {
        return new Consent(new RecordConsent(
                null,
                UUID.randomUUID(),
                ConsentPurpose.KEEP_NOTES,
                decision,
                "2083-1",
                ConsentLanguage.NEPALI,
                DAY,
                ConsentMethod.THUMB_PRINT,
                "Maya Rai"));
    }

    @Test
    void a_consent_is_in_force_until_it_is_withdrawn() {
        Consent consent = said(ConsentDecision.GIVEN);
        assertThat(consent.state()).isEqualTo(ConsentState.GIVEN);
        consent.withdraw(DAY.plusDays(3), null);
        assertThat(consent.state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(consent.view().withdrawnOn()).isEqualTo(DAY.plusDays(3));
        assertThatThrownBy(() -> consent.withdraw(DAY.plusDays(4), null)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_refusal_cannot_be_withdrawn() {
        assertThatThrownBy(() -> said(ConsentDecision.REFUSED).withdraw(DAY, null))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_withdrawal_does_not_come_before_the_consent() {
        assertThatThrownBy(() -> said(ConsentDecision.GIVEN).withdraw(DAY.minusDays(1), null))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_newer_answer_replaces_an_older_one_but_not_the_other_way() {
        Consent consent = said(ConsentDecision.GIVEN);
        assertThatThrownBy(() -> consent.giveWay(DAY.minusDays(1))).isInstanceOf(InvalidInput.class);
        consent.giveWay(DAY);
        assertThat(consent.isCurrent()).isFalse();
        assertThatThrownBy(() -> consent.withdraw(DAY, null)).isInstanceOf(Conflict.class);
    }

    @Test
    void who_explained_it_opens_as_it_was_sealed() {
        assertThat(said(ConsentDecision.GIVEN).view().explainedBy()).isEqualTo("Maya Rai");
    }
}
