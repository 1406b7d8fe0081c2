package org.sathi.membership.api;

import java.util.UUID;

/**
 * A group in a list.
 *
 * @param id the group
 * @param code short code
 * @param nameEn English name
 * @param nameNe Nepali name
 * @param district district
 * @param localLevel municipality or rural municipality, if known
 * @param status where it stands
 * @param members home and additional members today
 * @param capacity most members, {@code null} for no limit
 */
public record GroupRow(
        UUID id,
        String code,
        String nameEn,
        String nameNe,
        String district,
        String localLevel,
        GroupStatus status,
        int members,
        Integer capacity) {}
