package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Holds a checkpoint: the member and the peer specialist look at the goal and agree on a score. Once, and only when the five level texts are told (R3).
 *
 * @param checkpointId the checkpoint
 * @param version version that was seen
 * @param score -2 to +2
 * @param words what was said, at most 1000 characters; may be absent
 * @param heldOn day it was held; not in the future
 */
public record ScoreCheckpoint(UUID checkpointId, long version, int score, String words, LocalDate heldOn) {}
