package org.sathi.referrals.api;

import java.time.LocalDate;

/**
 * A service that an agency gave.
 *
 * @param what what was given
 * @param on civil date on which it was last given
 */
public record Delivered(Need what, LocalDate on) {}
