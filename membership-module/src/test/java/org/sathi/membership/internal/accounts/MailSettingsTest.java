package org.sathi.membership.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void without_a_host_no_mail_is_sent() {
        assertThat(MailSettings.of(Map.of()).complete()).isFalse();
    }

    @Test
    void encryption_is_required_unless_switched_off() {
        Map<String, String> set = Map.of(
                "SATHI_SMTP_HOST", "mail.example.org",
                "SATHI_SMTP_FROM", "sathi@example.org",
                "SATHI_PUBLIC_URL", "https://sathi.example.org");
        MailSettings settings = MailSettings.of(set);
        assertThat(settings.complete()).isTrue();
        assertThat(settings.properties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.auth", "false");
    }
}
