package org.sathi.referrals.api;

/**
 * How the member may be reached safely; it travels with the referral and stands before any contact field.
 *
 * @param noCalls no telephone calls
 * @param noSms no text messages
 * @param onlyThroughProgramme only through the programme's staff
 * @param hours in words when it is safe, at most 200 characters, or {@code null}
 */
public record SafeContact(boolean noCalls, boolean noSms, boolean onlyThroughProgramme, String hours) {

    /** Whether the member set any limit. */
    public boolean limited() {
        return noCalls || noSms || onlyThroughProgramme || hours != null;
    }

    /** Whether the agency may use a channel with this member. */
    public boolean allows(ContactChannel channel) {
        return switch (channel) {
            case THROUGH_PROGRAMME, AT_AGENCY -> true;
            case PHONE -> !noCalls && !onlyThroughProgramme;
            case SMS -> !noSms && !onlyThroughProgramme;
            case VISIT -> !onlyThroughProgramme;
        };
    }
}
