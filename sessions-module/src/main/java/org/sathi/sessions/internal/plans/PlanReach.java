package org.sathi.sessions.internal.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;

/** What every operation on a plan begins with: the record exists, its member is within scope, and the audit row says whose it is. */
@ApplicationScoped
class PlanReach {

    @Inject
    private PlanStore store;

    @Inject
    private MemberDirectory members;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The member, under the id that lives on. */
    UUID member(UUID memberId) {
        if (memberId == null) {
            throw new NotFound();
        }
        UUID member = members.survivingId(memberId);
        members.requireInScope(member);
        audit.ofMember(member);
        return member;
    }

    /** How the member is named. */
    MemberLabel label(UUID member) {
        return members.labels(Set.of(member)).get(member);
    }

    /** The goal. */
    Goal goal(UUID goalId) {
        Goal goal = store.find(Goal.class, goalId).orElseThrow(NotFound::new);
        member(goal.memberId());
        audit.about(SubjectType.PLAN, goal.id());
        return goal;
    }

    /** The civil day in Nepal. */
    LocalDate today() {
        return NepalTime.today(clock);
    }

    /** Who writes down now what happened on the day. */
    Stamp stamp(LocalDate on) {
        return new Stamp(on, CurrentActor.get().accountId(), clock.instant());
    }
}
