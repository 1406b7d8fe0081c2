package org.sathi.referrals.internal;

import java.time.LocalDate;
import org.sathi.kernel.error.InputCheck;
import org.sathi.referrals.api.HoldReason;

/**
 * Why work rests and when it is looked at again (T10, A-33), checked: whoever records it, the reasons and the days are the same.
 *
 * @param given what the history says of it
 */
record Rest(Given given, LocalDate reviewOn) {

    /** Reads what was typed; refuses at the field what is missing or cannot be. */
    static Rest check(HoldReason reason, String text, LocalDate reviewOn, LocalDate today) {
        InputCheck check = new InputCheck();
        check.required("reason", reason);
        String why = InboxService.reasonText(check, text, reason == HoldReason.OTHER);
        check.requiredDate("reviewOn", reviewOn);
        check.notBefore("reviewOn", reviewOn, today.plusDays(1));
        check.notAfter("reviewOn", reviewOn, today.plusDays(InboxService.DAYS_AHEAD));
        check.throwIfAny();
        return new Rest(Given.reason(reason, why), reviewOn);
    }
}
