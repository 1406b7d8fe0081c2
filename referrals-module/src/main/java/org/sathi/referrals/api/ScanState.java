package org.sathi.referrals.api;

/** Whether a document was looked into for what harms. */
public enum ScanState {
    /** Nobody looked. */
    NOT_SCANNED,
    /** Nothing was found. */
    CLEAN,
    /** Something was found; it is not kept. */
    REFUSED
}
