package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.event.ReferralMoved;
import org.sathi.sessions.api.GoalEntryKind;
import org.sathi.sessions.api.Goals;

/** Tells a recovery goal what happened to the referrals made for it, in the transaction in which it happens. */
@ApplicationScoped
class GoalNews {

    @Inject
    private Store store;

    @Inject
    private Goals goals;

    void tell(@Observes ReferralMoved moved) {
        if (moved.goalId() == null || moved.from() == null) {
            return;
        }
        Referral referral = store.find(Referral.class, moved.referralId()).orElseThrow(NotFound::new);
        of(moved.from(), moved.to(), referral.ending().outcome())
                .ifPresent(what -> goals.noteReferral(
                        moved.goalId(), referral.id(), referral.lastSeq(), what, day(moved, referral)));
    }

    /** What a step means to the goal; most mean nothing to it. */
    static Optional<GoalEntryKind> of(ReferralState from, ReferralState to, ReferralOutcome outcome) {
        if (from == to) {
            return Optional.empty();
        }
        if (from.closed() && to.open()) {
            return Optional.of(GoalEntryKind.REFERRAL_REOPENED);
        }
        return Optional.ofNullable(
                switch (to) {
                    case REQUESTED -> GoalEntryKind.REFERRAL_SENT;
                    case ACCEPTED -> from.waiting() ? GoalEntryKind.REFERRAL_ACCEPTED : null;
                    case REJECTED -> GoalEntryKind.REFERRAL_TURNED_DOWN;
                    case COMPLETED ->
                        outcome == ReferralOutcome.PARTLY
                                ? GoalEntryKind.REFERRAL_HELPED_PARTLY
                                : GoalEntryKind.REFERRAL_HELPED;
                    case FAILED -> GoalEntryKind.REFERRAL_NOT_HELPED;
                    case CANCELLED, EXPIRED, ENTERED_IN_ERROR -> GoalEntryKind.REFERRAL_ENDED;
                    default -> null;
                });
    }

    /** The day on which the help ended, as it was told; else the day of the step. */
    private static LocalDate day(ReferralMoved moved, Referral referral) {
        LocalDate ended = referral.ending().closedOn();
        return ended == null ? NepalTime.toLocal(moved.at()).toLocalDate() : ended;
    }
}
