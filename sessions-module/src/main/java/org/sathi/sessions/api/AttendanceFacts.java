package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.WithinOperation;

/** What reports ask about attendance. Attended means present, late, left early or guest in a held or closed session. */
public interface AttendanceFacts {

    /** The members who attended at least {@code minSessions} (1 or more) sessions in the period, both days inclusive (C.3). */
    @WithinOperation
    Set<UUID> attendedAtLeast(int minSessions, LocalDate from, LocalDate to);

    /** The last day each of the members attended a session; who never did is left out. */
    @WithinOperation
    Map<UUID, LocalDate> lastAttended(Collection<UUID> memberIds);
}
