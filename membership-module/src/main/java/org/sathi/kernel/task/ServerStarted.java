package org.sathi.kernel.task;

import java.time.Instant;

/**
 * Fired once, when the server stands and its resources can be reached: the moment to start timers. CDI's own start-up events come too early for that, before
 * executors and data sources are bound.
 *
 * @param at when
 */
public record ServerStarted(Instant at) {}
