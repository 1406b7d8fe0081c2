package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to record what a member said to one purpose.
 *
 * @param submitKey makes a repeated submit harmless; {@code null} when there is none
 * @param memberId the member
 * @param purpose for what
 * @param decision given or refused
 * @param textVersion version of the text that was explained, 1 to 20 letters, digits, full stops and hyphens; see {@link Consents#CURRENT_TEXT}
 * @param language in which it was explained
 * @param on day, today or earlier, not before the previous record of the purpose
 * @param method how it was expressed
 * @param explainedBy name of the person who explained it, 1 to 100 characters
 */
public record RecordConsent(
        UUID submitKey,
        UUID memberId,
        ConsentPurpose purpose,
        ConsentDecision decision,
        String textVersion,
        ConsentLanguage language,
        LocalDate on,
        ConsentMethod method,
        String explainedBy) {}
