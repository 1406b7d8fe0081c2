package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.kernel.error.InputCheck;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.PartlyReason;
import org.sathi.referrals.api.ReferralOutcome;

/** A close with help in full: how far it helped, why not wholly, and every service that was given with its day. */
@ApplicationScoped
class ClosingHelp {

    /** The most services that one close can name. */
    static final int MOST = 4;

    private static final int TEXT = 500;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    /**
     * The close, checked.
     *
     * @param given what the history says of it: why not wholly, or that it is resolved
     */
    record Close(ReferralOutcome outcome, List<Delivered> delivered, PartlyReason whyPartly, Given given) {

        /** The day on which the help ended: the last on which something was given. */
        LocalDate on() {
            return delivered.stream()
                    .map(Delivered::on)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
    }

    /** Reads what was typed; refuses at the field what is missing or cannot be. */
    Close check(Inbox.Complete command, LocalDate today) {
        InputCheck check = new InputCheck();
        ReferralOutcome outcome = check.required("outcome", command.outcome());
        check.check(outcome != ReferralOutcome.UNRESOLVED, "outcome", "error.referral.outcome-not-helped");
        PartlyReason why = outcome == ReferralOutcome.PARTLY ? check.required("whyPartly", command.whyPartly()) : null;
        String text = why == PartlyReason.OTHER
                ? check.requiredMultiLine("text", command.text(), TEXT)
                : check.multiLine("text", command.text(), TEXT);
        List<Delivered> delivered = command.delivered();
        check.check(!delivered.isEmpty(), "delivered", "error.input.required");
        check.check(delivered.size() <= MOST, "delivered", "error.input.number-range", 1, MOST);
        Set<Need> seen = EnumSet.noneOf(Need.class);
        for (int i = 0; i < delivered.size(); i++) {
            Need what = check.required(field("delivered", i), delivered.get(i).what());
            check.check(what == null || seen.add(what), field("delivered", i), "error.referral.delivered-twice");
            LocalDate on = check.requiredDate(field("on", i), delivered.get(i).on());
            check.notInFuture(field("on", i), on, today);
        }
        check.throwIfAny();
        return new Close(outcome, delivered, why, Given.reason(why == null ? outcome : why, text));
    }

    /**
     * Keeps the close with its referral.
     *
     * @param earliest nothing was given before this day
     */
    void keep(Referral referral, Close close, LocalDate earliest) {
        InputCheck check = new InputCheck();
        for (int i = 0; i < close.delivered().size(); i++) {
            check.notBefore(field("on", i), close.delivered().get(i).on(), earliest);
        }
        check.throwIfAny();
        store.removeOf(referral.id(), "DeliveredRow");
        close.delivered().forEach(delivered -> em.persist(new DeliveredRow(referral.id(), delivered)));
        referral.closing().outcome(close.outcome(), close.delivered().get(0).what(), close.on());
        referral.closing().whyPartly(close.whyPartly());
    }

    /** What was given, the last first; nothing of a referral that has not ended with help. */
    List<Delivered> of(Referral referral) {
        Ending end = referral.ending();
        if (end.delivered() == null) {
            return List.of();
        }
        List<Delivered> delivered = em
                .createQuery(
                        "SELECT d FROM DeliveredRow d WHERE d.referralId = :r ORDER BY d.on DESC, d.id",
                        DeliveredRow.class)
                .setParameter("r", referral.id())
                .getResultList()
                .stream()
                .map(DeliveredRow::delivered)
                .toList();
        return delivered.isEmpty() ? List.of(new Delivered(end.delivered(), end.closedOn())) : delivered;
    }

    private static String field(String name, int at) {
        return at == 0 ? name : name + (at + 1);
    }
}
