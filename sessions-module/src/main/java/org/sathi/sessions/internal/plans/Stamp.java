package org.sathi.sessions.internal.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * When something happened and who wrote it down when.
 *
 * @param on day it happened
 * @param by account that writes it down; {@code null} for the system
 * @param at when it is written down
 */
record Stamp(LocalDate on, UUID by, Instant at) {}
