package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;

/** Keeps the facts of the report in step with the referrals, in the transaction of each step. */
@ApplicationScoped
class ReportFacts {

    /** Steps that change no number of the report. */
    private static final Set<ReferralEvent> SILENT = EnumSet.of(
            ReferralEvent.DRAFT,
            ReferralEvent.EDIT,
            ReferralEvent.DISCARD,
            ReferralEvent.HOLD,
            ReferralEvent.RESUME,
            ReferralEvent.REQUEST_CANCEL,
            ReferralEvent.WITHDRAW_CANCEL_REQUEST,
            ReferralEvent.RENEW_CONSENT,
            ReferralEvent.CHANGE_CONSENT,
            ReferralEvent.OVERRIDE,
            ReferralEvent.ASSIGN,
            ReferralEvent.UNASSIGN,
            ReferralEvent.MESSAGE,
            ReferralEvent.LOG_CONTACT,
            ReferralEvent.SETTLE,
            ReferralEvent.SCHEDULE,
            ReferralEvent.MISS,
            ReferralEvent.DROP_APPOINTMENT,
            ReferralEvent.ATTACH,
            ReferralEvent.DETACH,
            ReferralEvent.FLAG,
            ReferralEvent.UNFLAG);

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    /** Takes in a step that was just taken; what was sent in error is no longer counted (T25). */
    void follow(Referral referral, ReferralEvent event, Given given, Instant now) {
        if (SILENT.contains(event) || referral.sentAt() == null) {
            return;
        }
        if (referral.state() == ReferralState.ENTERED_IN_ERROR) {
            store.find(ReportFact.class, referral.id()).ifPresent(em::remove);
            return;
        }
        if (event == ReferralEvent.SEND) {
            ReportFact fact = new ReportFact(referral);
            fact.follow(referral, event, given, now);
            em.persist(fact);
            return;
        }
        store.find(ReportFact.class, referral.id()).ifPresent(fact -> fact.follow(referral, event, given, now));
    }

    /** The agency has reached the member, by an attempt or because they came to an appointment (T9). */
    void reached(Referral referral, Instant when) {
        store.find(ReportFact.class, referral.id()).ifPresent(fact -> fact.reached(when));
    }
}
