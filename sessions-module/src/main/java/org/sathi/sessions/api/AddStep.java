package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Adds an action step to a goal (R4).
 *
 * @param submitKey key of the form; {@code null} without one
 * @param goalId the goal; not ended
 * @param what what will be done, at most 500 characters
 * @param owner who does it
 * @param ownerName name of the peer, at most 100 characters; required for {@link StepOwner#PEER}, else absent
 * @param dueOn by when, not before the goal began (B, invariant 10); may be absent
 */
public record AddStep(UUID submitKey, UUID goalId, String what, StepOwner owner, String ownerName, LocalDate dueOn) {}
