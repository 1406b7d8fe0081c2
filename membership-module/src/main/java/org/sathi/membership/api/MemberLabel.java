package org.sathi.membership.api;

import java.util.UUID;

/**
 * How a member is named in a list of another module.
 *
 * @param id the member
 * @param code permanent member code (M1)
 * @param name preferred name, else the name in the script first given
 */
public record MemberLabel(UUID id, String code, String name) {}
