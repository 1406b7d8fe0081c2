package org.sathi.referrals.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.referrals.api.AgencyTask;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SenderTask;

/** Writes a row of the state machine so that the table reads like B3. A consent hold bars every step that does not name it, and every step of an agency
 * but stopping asks that it takes part. */
final class Row {

    /** What an agency can do even when it was closed or has no agreement in force (A-24, B6-7). */
    private static final Set<ReferralEvent> STOPPING =
            EnumSet.of(ReferralEvent.CONFIRM_CANCEL, ReferralEvent.CONFIRM_STOP);

    private final String id;
    private final ReferralEvent event;
    private final Set<ReferralState> from = EnumSet.noneOf(ReferralState.class);
    private final Set<Flag> needs = EnumSet.noneOf(Flag.class);
    private final Set<Flag> bars = EnumSet.of(Flag.CONSENT_HOLD);
    private final Set<ReferralRole> roles = EnumSet.noneOf(ReferralRole.class);
    private final List<Guard> guards = new ArrayList<>();
    private final Set<Datum> data = EnumSet.noneOf(Datum.class);
    private Transition.Target target = new Transition.Target.Stay();
    private Due due = Due.KEEP;
    private final Set<Flag> sets = EnumSet.noneOf(Flag.class);
    private final Set<Flag> clears = EnumSet.noneOf(Flag.class);
    private SenderTask senderTask;
    private AgencyTask agencyTask;
    private final List<Notify> notices = new ArrayList<>();

    private Row(String id, ReferralEvent event) {
        this.id = id;
        this.event = event;
    }

    static Row of(String id, ReferralEvent event) {
        return new Row(id, event);
    }

    Row from(Set<ReferralState> states) {
        from.addAll(states);
        return this;
    }

    Row by(Set<ReferralRole> who) {
        roles.addAll(who);
        return this;
    }

    Row needs(Flag flag) {
        needs.add(flag);
        bars.remove(flag);
        return this;
    }

    Row without(Flag flag) {
        bars.add(flag);
        return this;
    }

    Row evenInHold() {
        bars.remove(Flag.CONSENT_HOLD);
        return this;
    }

    Row guard(Guard... those) {
        guards.addAll(List.of(those));
        return this;
    }

    Row told(Datum... those) {
        data.addAll(List.of(those));
        return this;
    }

    Row to(ReferralState state) {
        target = new Transition.Target.To(state);
        return this;
    }

    Row back() {
        target = new Transition.Target.Back();
        return this;
    }

    Row gone() {
        target = new Transition.Target.Gone();
        return this;
    }

    Row due(Due what) {
        due = what;
        return this;
    }

    Row sets(Flag flag) {
        sets.add(flag);
        return this;
    }

    Row clears(Flag... flags) {
        clears.addAll(List.of(flags));
        return this;
    }

    Row sender(SenderTask task) {
        senderTask = task;
        return this;
    }

    Row agency(AgencyTask task) {
        agencyTask = task;
        return this;
    }

    Row tell(NoticeKind kind, Audience... to) {
        notices.add(new Notify(kind, false, Set.of(to)));
        return this;
    }

    Row mail(NoticeKind kind, Audience... to) {
        notices.add(new Notify(kind, true, Set.of(to)));
        return this;
    }

    Transition done() {
        if (roles.stream().anyMatch(ReferralRole::ofAgency) && !STOPPING.contains(event)) {
            guards.addAll(List.of(Guard.AGENCY_OPEN, Guard.AGREEMENT_IN_FORCE));
        }
        return new Transition(
                id,
                event,
                Set.copyOf(from),
                Set.copyOf(needs),
                Set.copyOf(bars),
                Set.copyOf(roles),
                List.copyOf(guards),
                Set.copyOf(data),
                target,
                due,
                Set.copyOf(sets),
                Set.copyOf(clears),
                senderTask,
                agencyTask,
                List.copyOf(notices));
    }
}
