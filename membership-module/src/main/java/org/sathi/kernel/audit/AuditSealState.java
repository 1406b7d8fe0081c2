package org.sathi.kernel.audit;

import org.sathi.kernel.paging.CappedCount;

/**
 * How far the audit trail is sealed.
 *
 * @param sealed number of the last seal, 0 before the first
 * @param hash its hash, or {@code null} before the first; written down elsewhere it proves that nothing before it was changed or cut off
 * @param waiting rows that wait for their seal, counted to a cap
 */
public record AuditSealState(long sealed, String hash, CappedCount waiting) {}
