package org.sathi.referrals.internal;

import org.sathi.referrals.api.AgeBand;

/**
 * What an agency may know of a person before it accepts, taken when the referral is sent.
 *
 * @param district area of the home, or {@code null}
 * @param ageBand age
 * @param language code of the preferred language, or {@code null}
 */
record Preview(String district, AgeBand ageBand, String language) {}
