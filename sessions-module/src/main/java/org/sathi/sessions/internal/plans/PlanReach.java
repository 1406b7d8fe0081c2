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
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.sessions.api.PersonLabel;

/** What every operation on a plan begins with: the record exists, its member is within scope, and the audit row says whose it is. */
@ApplicationScoped
class PlanReach {

    @Inject
    private PlanStore store;

    @Inject
    private MemberDirectory members;

    @Inject
    private Consents consents;

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

    /** The member, who allows that notes and a plan are kept (M6). */
    UUID consentingMember(UUID memberId) {
        UUID member = member(memberId);
        consents.require(member, ConsentPurpose.KEEP_NOTES);
        return member;
    }

    /** How the member is named, and whether they allow that anything is written. */
    PersonLabel label(UUID member) {
        MemberLabel label = members.labels(Set.of(member)).get(member);
        return new PersonLabel(label.code(), label.name(), consents.inForce(member, ConsentPurpose.KEEP_NOTES));
    }

    /** The goal. */
    Goal goal(UUID goalId) {
        Goal goal = store.find(Goal.class, goalId).orElseThrow(NotFound::new);
        member(goal.memberId());
        audit.about(SubjectType.PLAN, goal.id());
        return goal;
    }

    /** The goal of a member who allows that notes and a plan are kept. */
    Goal openGoal(UUID goalId) {
        Goal goal = goal(goalId);
        consents.require(goal.memberId(), ConsentPurpose.KEEP_NOTES);
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
