package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One record of what a member said.
 *
 * @param id the record
 * @param version to be given back with a withdrawal
 * @param purpose for what
 * @param state GIVEN, REFUSED or WITHDRAWN
 * @param current whether no newer record of the purpose exists
 * @param textVersion version of the text
 * @param language in which it was explained
 * @param on day of the decision
 * @param method how it was expressed
 * @param explainedBy who explained it
 * @param withdrawnOn day of the withdrawal, else {@code null}
 */
public record ConsentView(
        UUID id,
        long version,
        ConsentPurpose purpose,
        ConsentState state,
        boolean current,
        String textVersion,
        ConsentLanguage language,
        LocalDate on,
        ConsentMethod method,
        String explainedBy,
        LocalDate withdrawnOn) {}
