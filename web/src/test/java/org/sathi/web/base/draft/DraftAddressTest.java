package org.sathi.web.base.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftAddressTest {

    @Test
    void one_page_has_one_address_whatever_the_order_and_spelling_of_its_parameters() {
        assertThat(DraftAddress.of("/staff/x?b=2&a=1"))
                .isEqualTo(DraftAddress.of("/staff/x?a=1&b=2"))
                .isEqualTo(DraftAddress.of("/staff/x?a=%31&b=2&draft=back"))
                .isNotEqualTo(DraftAddress.of("/staff/x?a=1&b=3"));
    }

    @Test
    void a_page_without_parameters_is_its_path() {
        assertThat(DraftAddress.of("/staff/x?draft=back")).isEqualTo("/staff/x");
        assertThat(DraftAddress.of("/staff/x")).isEqualTo("/staff/x");
    }

    @Test
    void the_address_that_puts_back_keeps_the_parameters_as_they_were() {
        assertThat(DraftAddress.puttingBack("/staff/x?q=a%26b")).isEqualTo("/staff/x?q=a%26b&draft=back");
        assertThat(DraftAddress.withoutDraft("/staff/x?q=a%26b&draft=back")).isEqualTo("/staff/x?q=a%26b");
    }

    @Test
    void a_broken_parameter_is_taken_as_it_is() {
        assertThat(DraftAddress.of("/staff/x?q=%zz")).isEqualTo("/staff/x?q=%zz");
    }
}
