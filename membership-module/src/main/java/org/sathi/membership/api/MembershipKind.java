package org.sathi.membership.api;

/** How a person belongs to a group (G4). */
public enum MembershipKind {
    /** The one group in which the person is counted. */
    HOME,
    /** A further group. */
    ADDITIONAL,
    /** A visitor, outside of the capacity. */
    GUEST
}
