package org.sathi.referrals.tool;

import java.time.Instant;
import java.util.UUID;
import org.sathi.kernel.access.Actor;

/**
 * Somebody who is referred.
 *
 * @param memberId the member
 * @param district district of the home
 * @param birthYear year of birth
 * @param language code of the language
 * @param sender who refers
 * @param from when the first referral can be sent
 * @param to before which the last referral is sent
 */
public record ReferredPerson(
        UUID memberId, String district, Integer birthYear, String language, Actor sender, Instant from, Instant to) {}
