package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which sessions a list shows; {@code null} means any.
 *
 * @param groupId one group
 * @param status one status
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param newestFirst latest day first, else the next day first
 */
public record SessionFilter(UUID groupId, SessionStatus status, LocalDate from, LocalDate to, boolean newestFirst) {}
