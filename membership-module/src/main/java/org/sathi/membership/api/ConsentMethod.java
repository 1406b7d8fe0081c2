package org.sathi.membership.api;

/** How a consent was expressed. */
public enum ConsentMethod {
    SIGNED,
    THUMB_PRINT,
    ORAL_WITH_WITNESS
}
