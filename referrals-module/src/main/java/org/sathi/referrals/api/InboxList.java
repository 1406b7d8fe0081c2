package org.sathi.referrals.api;

/** The lists of an agency's inbox. */
public enum InboxList {
    /** Waiting for an answer: requested and received; due first. */
    NEW,
    /** Accepted and at work; due first. */
    ACTIVE,
    /** Something must be answered: a request to cancel, an ended consent, a message; latest first. */
    ATTENTION,
    /** Closed; latest first. */
    CLOSED
}
