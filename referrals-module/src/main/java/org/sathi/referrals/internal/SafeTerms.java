package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.SafeContact;

/** How the member may be reached safely, as it travels with the referral. Immutable. */
@Embeddable
class SafeTerms {

    @Column(name = "safe_asked")
    private boolean asked;

    @Column(name = "safe_no_calls")
    private boolean noCalls;

    @Column(name = "safe_no_sms")
    private boolean noSms;

    @Column(name = "safe_only_programme")
    private boolean onlyProgramme;

    @Column(name = "safe_hours_sealed")
    private byte[] hours;

    protected SafeTerms() {}

    /** The answer for a referral, or {@code null} while the member has not been asked. */
    static SafeTerms of(SafeContact answer, UUID referral) {
        SafeTerms terms = new SafeTerms();
        if (answer != null) {
            terms.asked = true;
            terms.noCalls = answer.noCalls();
            terms.noSms = answer.noSms();
            terms.onlyProgramme = answer.onlyThroughProgramme();
            terms.hours = FieldCipher.current().seal("ref_referral", "safe_hours", referral, answer.hours());
        }
        return terms;
    }

    boolean asked() {
        return asked;
    }

    /** Whether the member set any limit; needs no key. */
    boolean limited() {
        return noCalls || noSms || onlyProgramme || hours != null;
    }

    /** Whether a channel is one that the member does not want. */
    boolean bars(ContactChannel channel, UUID referral) {
        SafeContact safe = open(referral);
        return channel != null && safe != null && !safe.allows(channel);
    }

    /** The answer, {@code null} while the member has not been asked. */
    SafeContact open(UUID referral) {
        if (!asked) {
            return null;
        }
        String text = FieldCipher.current().open("ref_referral", "safe_hours", referral, hours);
        return new SafeContact(noCalls, noSms, onlyProgramme, text);
    }
}
