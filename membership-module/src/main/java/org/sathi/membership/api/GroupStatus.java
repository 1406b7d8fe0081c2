package org.sathi.membership.api;

/** Where a group stands (G1). */
public enum GroupStatus {
    FORMING,
    ACTIVE,
    PAUSED,
    CLOSED
}
