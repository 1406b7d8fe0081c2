package org.sathi.membership.api;

/** Whether new people can come to a group at any time (G1). */
public enum Admission {
    OPEN,
    CLOSED
}
