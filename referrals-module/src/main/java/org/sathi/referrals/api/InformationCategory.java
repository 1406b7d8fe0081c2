package org.sathi.referrals.api;

/** What a consent to disclose can cover; each is its own tick, none is on by default for the sensitive ones (B4). */
public enum InformationCategory {
    IDENTITY(false),
    CONTACT(false),
    NEED(false),
    MENTAL_HEALTH_SUMMARY(true),
    HIV(true),
    SUBSTANCE_USE(true),
    JUSTICE(true),
    ATTACHMENTS(true);

    private final boolean sensitive;

    InformationCategory(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /** Whether a page must leave its tick off and explain it. */
    public boolean sensitive() {
        return sensitive;
    }

    /** Whether the sender writes a text for this category; identity and contact come from the member's record. */
    public boolean written() {
        return this != IDENTITY && this != CONTACT && this != ATTACHMENTS;
    }
}
