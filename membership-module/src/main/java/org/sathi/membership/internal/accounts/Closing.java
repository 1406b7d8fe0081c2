package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.membership.api.event.AccountClosed;
import org.sathi.membership.api.event.AccountLeftAgency;

/** How an account closes, whoever closes it: every way in ends, and the other modules learn that somebody is gone. */
@ApplicationScoped
class Closing {

    @Inject
    private Accountbook accounts;

    @Inject
    private Doors doors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AccountLeftAgency> left;

    @Inject
    private Event<AccountClosed> closed;

    /**
     * Closes an open account.
     *
     * @param unusedDays days for which nobody had used it, or {@code null} when a person closes it
     */
    void close(Account account, Integer unusedDays, Instant now) {
        audit.change("active", true, false);
        account.close(unusedDays, now);
        doors.close(account.id(), now);
        accounts.flush();
        sayLeft(account.id(), account.agencyId(), now);
        closed.fire(new AccountClosed(account.id(), now));
    }

    /** Says that an account works for an agency no more; for none, nothing. */
    void sayLeft(UUID account, UUID agency, Instant now) {
        if (agency != null) {
            left.fire(new AccountLeftAgency(account, agency, now));
        }
    }
}
