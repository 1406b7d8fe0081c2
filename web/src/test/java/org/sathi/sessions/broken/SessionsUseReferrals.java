package org.sathi.sessions.broken;

import org.sathi.membership.internal.broken.MembershipSecret;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.internal.broken.ReferralsSecret;

/** Breaks rules on purpose. */
public record SessionsUseReferrals(Referrals referrals, MembershipSecret secret, ReferralsSecret other) {}
