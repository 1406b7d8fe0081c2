package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to open a group.
 *
 * @param submitKey makes a repeated submit harmless; {@code null} when there is none
 * @param code short code, 2 to 12 capital Latin letters and digits, unique and permanent
 * @param details what the group is
 * @param openedOn first day, today or earlier
 * @param status FORMING or ACTIVE
 */
public record OpenGroup(UUID submitKey, String code, GroupDetails details, LocalDate openedOn, GroupStatus status) {}
