package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member in a list.
 *
 * @param id the member
 * @param code permanent member code
 * @param name the name the person is called by
 * @param otherName the name in the other script, if both are known
 * @param status where the person stands
 * @param registeredOn first day
 * @param birthYear year of birth, if known
 * @param district district of the home, if known
 * @param homeGroup the home group today, if any
 */
public record MemberRow(
        UUID id,
        String code,
        String name,
        String otherName,
        MemberStatus status,
        LocalDate registeredOn,
        Integer birthYear,
        String district,
        GroupLabel homeGroup) {}
