package org.sathi.referrals.api;

/**
 * What an agency will see of a draft.
 *
 * @param before what it sees before it accepts
 * @param after what it sees after it has accepted
 */
public record AgencyPreview(DisclosedContent before, DisclosedContent after) {}
