package org.sathi.sessions.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.sathi.membership.api.GroupLabel;

/**
 * A session in a list.
 *
 * @param id the session
 * @param group the group that meets
 * @param on the day it is planned for or, once held, the day it was held
 * @param startsAt start, civil time of Nepal
 * @param minutes length
 * @param place where, if said
 * @param status where the session stands
 * @param attended people who were there; 0 before it is held
 * @param recorded people with any mark
 */
public record SessionRow(
        UUID id,
        GroupLabel group,
        LocalDate on,
        LocalTime startsAt,
        int minutes,
        String place,
        SessionStatus status,
        int attended,
        int recorded) {}
