package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.4.0",
                "8.4.6-0ubuntu",
                "9.1.0",
                "10.11.6-MariaDB-0+deb12u1",
                "11.4.5-MariaDB",
                "12.0.2-MariaDB"
            })
    void versions_that_are_new_enough(String version) {
        assertThatCode(() -> ExternalDatabase.requireVersion(version, "host/sathi"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.7.44", "8.0.39", "8.3.0", "10.6.18-MariaDB", "10.10.7-MariaDB", "5.5.5-10.5.1-MariaDB"})
    void versions_that_are_too_old(String version) {
        assertThatThrownBy(() -> ExternalDatabase.requireVersion(version, "host/sathi"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too old");
    }

    @Test
    void an_address_that_is_none_is_refused() {
        ExternalDatabase database = new ExternalDatabase(Map.of("SATHI_DB_URL", "mysql:host", "SATHI_DB_USER", "x"));
        assertThatThrownBy(database::access).isInstanceOf(Refusal.class).hasMessageContaining("jdbc:mysql://");
    }

    @Test
    void a_user_is_needed() {
        ExternalDatabase database = new ExternalDatabase(Map.of("SATHI_DB_URL", "jdbc:mysql://host/sathi"));
        assertThatThrownBy(database::access).isInstanceOf(Refusal.class).hasMessageContaining("SATHI_DB_USER is not");
    }
}
