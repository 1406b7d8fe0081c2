package org.sathi.kernel.access;

/** Through which door an operation came. */
public enum Channel {
    UI,
    API,
    SYSTEM
}
