package org.sathi.referrals.api;

/** How a member gave a consent to disclose (B4). */
public enum ConsentMethod {
    SIGNED,
    THUMB_PRINT,
    SCREEN,
    ORAL_WITNESSED
}
