package org.sathi.kernel.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What stands in a form.
 *
 * @param address page of the form with its parameters; no names, as no address of ours carries any
 * @param form id of the form on the page
 * @param submitKey idempotency key of the form's command; {@code null} when it has none
 * @param fields typed texts by the id of their field; a field with several choices has several
 */
public record FormDraft(String address, String form, UUID submitKey, Map<String, List<String>> fields) {}
