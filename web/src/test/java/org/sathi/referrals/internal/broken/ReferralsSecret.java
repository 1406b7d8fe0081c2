package org.sathi.referrals.internal.broken;

/** Something hidden, for others to reach for wrongly. */
public record ReferralsSecret(String value) {}
