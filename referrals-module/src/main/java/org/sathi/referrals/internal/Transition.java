package org.sathi.referrals.internal;

import java.util.List;
import java.util.Set;
import org.sathi.referrals.api.AgencyTask;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SenderTask;

/**
 * One row of the state machine (B3).
 *
 * @param id number of the row in B3, for example {@code T5}; {@code A-5} and the like for steps that a feature asks for
 * @param event what happens
 * @param from states in which it can happen; empty for the beginning
 * @param needs flags that must be set
 * @param bars flags that must not be set
 * @param roles who may do it
 * @param guards what must hold beside
 * @param data what must be given
 * @param target where it leads
 * @param due which due time starts
 * @param sets flags that it sets
 * @param clears flags that it clears
 * @param senderTask what it leaves the sender to do, or {@code null}
 * @param agencyTask what it leaves the agency to do, or {@code null}
 * @param notices who is told
 */
record Transition(
        String id,
        ReferralEvent event,
        Set<ReferralState> from,
        Set<Flag> needs,
        Set<Flag> bars,
        Set<ReferralRole> roles,
        List<Guard> guards,
        Set<Datum> data,
        Target target,
        Due due,
        Set<Flag> sets,
        Set<Flag> clears,
        SenderTask senderTask,
        AgencyTask agencyTask,
        List<Notify> notices) {

    /** Where a step leads. */
    sealed interface Target {

        /** Always to this state. */
        record To(ReferralState state) implements Target {}

        /** The state stays. */
        record Stay() implements Target {}

        /** Back to the state in which the hold began. */
        record Back() implements Target {}

        /** The draft is gone. */
        record Gone() implements Target {}
    }

    /** Whether this row is for the state, the flags, the event and the role. */
    boolean covers(ReferralState state, Set<Flag> flags, ReferralEvent wanted, ReferralRole role) {
        boolean here = state == null ? from.isEmpty() : from.contains(state);
        return event == wanted
                && here
                && roles.contains(role)
                && flags.containsAll(needs)
                && bars.stream().noneMatch(flags::contains);
    }

    /**
     * The state after the step.
     *
     * @param now state before it
     * @param heldFrom state in which the hold began, or {@code null}
     */
    ReferralState stateAfter(ReferralState now, ReferralState heldFrom) {
        if (target instanceof Target.To to) {
            return to.state();
        }
        if (target instanceof Target.Back) {
            return heldFrom == null ? ReferralState.ACCEPTED : heldFrom;
        }
        return now;
    }

    /** Whether a guard is known only with what the person says: the consent that the step brings, the attempts or the worker named with it. */
    boolean dependsOnInput(Guard guard) {
        boolean brought = guard == Guard.CONSENT_IN_FORCE && ConsentMoves.bringConsent(event);
        return brought || guard == Guard.TRIED_ENOUGH || guard == Guard.SELF_OR_ADMIN;
    }
}
