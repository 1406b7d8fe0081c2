package org.sathi.kernel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.audit.AuditRow;

class AuditReadingTest {

    private static final JsonObject SAID = Json.createObjectBuilder()
            .add("reason", "she asked for it")
            .add("facts", Json.createObjectBuilder().add("query", "sita").add("rows", "12"))
            .add(
                    "changes",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("field", "name")
                                    .add("before", "Sita")
                                    .add("after", "Gita")))
            .build();

    @Test
    void of_a_person_only_fields_and_counts_are_shown() {
        List<AuditRow.Detail> details = AuditReading.said(SAID, false);
        assertThat(details)
                .containsExactly(
                        new AuditRow.Detail("reason", null, null, true),
                        new AuditRow.Detail("query", null, null, true),
                        new AuditRow.Detail("rows", null, "12", false),
                        new AuditRow.Detail("name", null, null, true));
        assertThat(details.toString()).doesNotContainIgnoringCase("sita");
    }

    @Test
    void of_an_account_before_and_after_are_shown() {
        assertThat(AuditReading.said(SAID, true))
                .containsExactly(
                        new AuditRow.Detail("query", null, "sita", false),
                        new AuditRow.Detail("rows", null, "12", false),
                        new AuditRow.Detail("name", "Sita", "Gita", false));
    }
}
