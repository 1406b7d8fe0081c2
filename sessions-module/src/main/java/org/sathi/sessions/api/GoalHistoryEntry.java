package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a goal's history.
 *
 * @param on day it happened
 * @param kind what happened
 * @param text words kept with it; may be {@code null}
 * @param by account that wrote it down; {@code null} for the system
 * @param referralId the referral that it comes from; {@code null} for other kinds
 */
public record GoalHistoryEntry(LocalDate on, GoalEntryKind kind, String text, UUID by, UUID referralId) {}
