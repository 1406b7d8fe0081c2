package org.sathi.membership.api;

import java.util.UUID;

/**
 * How a group is named in a list of another module.
 *
 * @param id the group
 * @param code short code, for example {@code THI}
 * @param nameEn English name
 * @param nameNe Nepali name
 */
public record GroupLabel(UUID id, String code, String nameEn, String nameNe) {}
