package org.sathi.membership.api;

/**
 * How the person wants to be reached so that nobody learns what they do not want known (M7). What was not asked is {@code null}.
 *
 * @param familyMayKnow whether the family may learn of the programme
 * @param mayLeaveMessage whether a message may be left
 * @param bestTime best time of the day in the person's words, at most 100 characters
 * @param words anything else in the person's words, at most 500 characters
 */
public record SafeContact(Boolean familyMayKnow, Boolean mayLeaveMessage, String bestTime, String words) {

    /** Nothing was asked yet. */
    public static final SafeContact NOT_ASKED = new SafeContact(null, null, null, null);

    /** Whether the person was asked anything. */
    public boolean asked() {
        return familyMayKnow != null || mayLeaveMessage != null || bestTime != null || words != null;
    }
}
