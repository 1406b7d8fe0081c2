package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A role of an account in a group, both days inclusive.
 *
 * @param id the grant
 * @param version to be given back with its end
 * @param accountId who
 * @param name the person's name as colleagues know it
 * @param role what
 * @param from first day
 * @param to last day, {@code null} while it lasts
 */
public record GroupRoleView(
        UUID id, long version, UUID accountId, String name, GroupRole role, LocalDate from, LocalDate to) {}
