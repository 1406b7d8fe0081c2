package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A place of a member in a group. The last day belongs to the next group: on {@code leftOn} the person is not on the roster any more.
 *
 * @param id the membership
 * @param version to be given back with a change
 * @param group the group
 * @param kind home, additional or guest
 * @param joinedOn first day
 * @param leftOn day of leaving, {@code null} while it lasts
 * @param endReason why it ended, else {@code null}
 */
public record MembershipView(
        UUID id,
        long version,
        GroupLabel group,
        MembershipKind kind,
        LocalDate joinedOn,
        LocalDate leftOn,
        MembershipEnd endReason) {}
