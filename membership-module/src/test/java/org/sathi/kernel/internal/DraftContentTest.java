package org.sathi.kernel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.draft.FormDraft;

class DraftContentTest {

    @Test
    void what_was_written_is_read_again() {
        FormDraft draft = new FormDraft(
                "/staff/x?id=1",
                "edit",
                UUID.randomUUID(),
                Map.of("text", List.of("एक \"दुई\"\n<b>\u0000 😀"), "several", List.of("a", "b"), "none", List.of()));
        assertThat(DraftContent.read("/staff/x?id=1", DraftContent.write(draft)))
                .isEqualTo(draft);
    }

    @Test
    void a_form_without_a_command_key_has_none() {
        FormDraft draft = new FormDraft("/staff/x", "edit", null, Map.of());
        assertThat(DraftContent.read("/staff/x", DraftContent.write(draft))).isEqualTo(draft);
    }
}
