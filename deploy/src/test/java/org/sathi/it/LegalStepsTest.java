package org.sathi.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The checker of histories finds what could not have happened. */
class LegalStepsTest {

    @Test
    void a_step_leads_where_it_leads_and_is_whose_it_is() {
        assertThat(LegalSteps.may("ACCEPT", "AGENCY_WORKER", "RECEIVED", "ACCEPTED", null))
                .isTrue();
        assertThat(LegalSteps.may("ACCEPT", "AGENCY_WORKER", "RECEIVED", "COMPLETED", null))
                .isFalse();
        assertThat(LegalSteps.may("ACCEPT", "COORDINATOR", "RECEIVED", "ACCEPTED", null))
                .isFalse();
        assertThat(LegalSteps.may("ACCEPT", "AGENCY_WORKER", "COMPLETED", "ACCEPTED", null))
                .isFalse();
        assertThat(LegalSteps.may("DRAFT", "COORDINATOR", null, "DRAFT", null)).isTrue();
        assertThat(LegalSteps.may("END_CONSENT", "SYSTEM", "RECEIVED", "RECEIVED", null))
                .isFalse();
        assertThat(LegalSteps.may("MARK_ERROR", "REFERRING_STAFF", "RECEIVED", "ENTERED_IN_ERROR", null))
                .isFalse();
    }

    @Test
    void what_rested_goes_on_where_it_rested() {
        assertThat(LegalSteps.may("RESUME", "AGENCY_WORKER", "ON_HOLD", "ACCEPTED", "ACCEPTED"))
                .isTrue();
        assertThat(LegalSteps.may("RESUME", "AGENCY_WORKER", "ON_HOLD", "IN_PROGRESS", "ACCEPTED"))
                .isFalse();
    }
}
