package org.sathi.web.disclosure;

/**
 * A disclosure in words.
 *
 * @param when date and time of day in Nepal
 * @param agency recipient
 * @param address its address, or empty
 * @param person who looked, with their role
 * @param what what was shown, and how far the referral had come
 * @param purpose for what
 * @param basis the version of the consent, or that and why it was shown without one
 * @param withoutConsent whether it was shown without consent
 */
public record AccountingLine(
        String when,
        String agency,
        String address,
        String person,
        String what,
        String purpose,
        String basis,
        String reference,
        boolean withoutConsent) {}
