package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to close a membership and open one of the same kind in another group on the same day (G5).
 *
 * @param membershipId the membership that ends
 * @param version version that the writer saw
 * @param toGroupId the receiving group
 * @param on day of the change, today or earlier
 */
public record TransferMember(UUID membershipId, long version, UUID toGroupId, LocalDate on) {}
