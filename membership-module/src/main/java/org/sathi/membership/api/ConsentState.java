package org.sathi.membership.api;

/** Where a consent stands today. */
public enum ConsentState {
    NOT_ASKED,
    GIVEN,
    REFUSED,
    WITHDRAWN
}
