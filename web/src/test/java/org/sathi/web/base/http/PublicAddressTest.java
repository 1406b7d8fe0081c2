package org.sathi.web.base.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    private final PublicAddress inside = new PublicAddress(null, null);
    private final PublicAddress outside = new PublicAddress("https://sathi.example.org", "intern.example.org");

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "192.168.1.20:8080"})
    void without_a_public_address_loopback_and_plain_addresses_are_accepted(String host) {
        assertThat(inside.accepts(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "", "a b", "localhost:x", "user@localhost"})
    void other_names_are_refused(String host) {
        assertThat(inside.accepts(host)).isFalse();
    }

    @Test
    void with_a_public_address_its_name_and_the_allowed_ones_are_accepted() {
        assertThat(outside.accepts("sathi.example.org")).isTrue();
        assertThat(outside.accepts("SATHI.example.org:443")).isTrue();
        assertThat(outside.accepts("intern.example.org")).isTrue();
        assertThat(outside.accepts("192.168.1.20")).isFalse();
        assertThat(outside.isSecure()).isTrue();
    }

    @Test
    void a_page_of_another_site_is_not_ours() {
        assertThat(outside.isOwnOrigin("https://sathi.example.org", "127.0.0.1:8080"))
                .isTrue();
        assertThat(inside.isOwnOrigin("http://localhost:8080", "localhost:8080"))
                .isTrue();
        assertThat(inside.isOwnOrigin("http://evil.example", "localhost:8080")).isFalse();
        assertThat(inside.isOwnOrigin("null", "localhost:8080")).isFalse();
        assertThat(inside.isOwnOrigin("%%%", "localhost:8080")).isFalse();
    }
}
