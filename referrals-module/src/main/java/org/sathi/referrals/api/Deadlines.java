package org.sathi.referrals.api;

/**
 * How long an agency has, in business time.
 *
 * @param acknowledge hours or days until a referral is opened
 * @param acknowledgeUnit which of the two
 * @param respondDays business days until it is answered; unanswered after twice that, it expires
 * @param firstContactDays business days from the acceptance to the first contact, if none sooner was promised
 * @param updateDays days until the next sign of life of one at work
 */
public record Deadlines(
        Integer acknowledge,
        BusinessUnit acknowledgeUnit,
        Integer respondDays,
        Integer firstContactDays,
        Integer updateDays) {}
