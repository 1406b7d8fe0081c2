package org.sathi.referrals.api;

/** Whom a service is for. */
public enum ServedSex {
    ANYONE,
    WOMEN,
    MEN
}
