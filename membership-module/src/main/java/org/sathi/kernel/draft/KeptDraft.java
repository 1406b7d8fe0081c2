package org.sathi.kernel.draft;

import java.time.Instant;

/**
 * A draft as it was kept.
 *
 * @param draft what stood in the form
 * @param savedAt when it was last kept
 */
public record KeptDraft(FormDraft draft, Instant savedAt) {}
