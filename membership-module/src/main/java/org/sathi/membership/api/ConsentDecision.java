package org.sathi.membership.api;

/** What the member said. */
public enum ConsentDecision {
    GIVEN,
    REFUSED
}
