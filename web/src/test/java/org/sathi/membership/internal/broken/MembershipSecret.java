package org.sathi.membership.internal.broken;

/** Something hidden, for others to reach for wrongly. */
public record MembershipSecret(String value) {}
