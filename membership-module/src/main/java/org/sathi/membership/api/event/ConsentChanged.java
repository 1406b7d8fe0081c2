package org.sathi.membership.api.event;

import java.util.UUID;

/**
 * A member gave or withdrew a programme consent (M6).
 *
 * @param memberId the member
 * @param purpose the consent's purpose code
 * @param given whether it is in force now
 */
public record ConsentChanged(UUID memberId, String purpose, boolean given) {}
