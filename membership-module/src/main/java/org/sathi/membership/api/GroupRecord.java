package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A group.
 *
 * @param id the group
 * @param version to be given back with a change
 * @param code short code
 * @param details what the group is
 * @param status where it stands
 * @param openedOn first day
 * @param closedOn last day, {@code null} while it is open
 * @param members home and additional members today
 * @param roles who holds or held a role, the current ones first
 */
public record GroupRecord(
        UUID id,
        long version,
        String code,
        GroupDetails details,
        GroupStatus status,
        LocalDate openedOn,
        LocalDate closedOn,
        int members,
        List<GroupRoleView> roles) {}
