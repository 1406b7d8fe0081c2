package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sathi.membership.api.event.AccountClosed;

/** Gives the unread notices of somebody who works for the programme no more to the coordinators, in the transaction of the closing (D-3). */
@ApplicationScoped
class OnSenderClosed {

    @Inject
    private Bell bell;

    void handOn(@Observes AccountClosed closed) {
        bell.handOn(closed.accountId(), closed.at());
    }
}
