package org.sathi.membership.api;

/** Whose phone a number rings. */
public enum PhoneOwner {
    SELF,
    FAMILY,
    NEIGHBOUR,
    OTHER
}
