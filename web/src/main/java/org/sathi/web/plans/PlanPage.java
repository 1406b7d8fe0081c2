package org.sathi.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.sessions.api.GoalStatus;
import org.sathi.sessions.api.GoalSummary;
import org.sathi.sessions.api.PersonLabel;
import org.sathi.sessions.api.PlanStatus;
import org.sathi.sessions.api.PlanVersionView;
import org.sathi.sessions.api.PlanView;
import org.sathi.sessions.api.RecoveryPlans;

/** A member's recovery plan and its earlier texts. */
@Named
@RequestScoped
public class PlanPage {

    @Inject
    private RecoveryPlans plans;

    private UUID member;
    private PersonLabel person;
    private PlanView plan;
    private List<PlanVersionView> versions = List.of();

    /** Reads the plan, if one was begun. */
    public void load() {
        person = plans.person(member);
        plan = plans.planOf(member).orElse(null);
    }

    /** Reads the texts of the plan through time. */
    public void loadVersions() {
        person = plans.person(member);
        versions = plans.versionsOf(member);
    }

    /** Goals that are worked on, drafted or resting. */
    public List<GoalSummary> getOpen() {
        return plan == null
                ? List.of()
                : plan.goals().stream().filter(goal -> !goal.status().ended()).toList();
    }

    /** Goals that are history. */
    public List<GoalSummary> getEnded() {
        return plan == null
                ? List.of()
                : plan.goals().stream().filter(goal -> goal.status().ended()).toList();
    }

    /** Whether the current user may write, with the member's consent. */
    public boolean isMayWrite() {
        return person.notesAllowed() && CurrentActor.get().may(Permission.PLAN_EDIT);
    }

    /** How the status of the plan looks. */
    public String planKind(PlanStatus status) {
        return switch (status) {
            case AGREED -> "ok";
            case DRAFT, UNDER_REVIEW -> "warn";
            case ENDED -> "none";
        };
    }

    /** How the status of a goal looks. */
    public String goalKind(GoalStatus status) {
        return GoalKinds.of(status);
    }

    public UUID getMember() {
        return member;
    }

    public void setMember(UUID member) {
        this.member = member;
    }

    public PersonLabel getPerson() {
        return person;
    }

    public PlanView getPlan() {
        return plan;
    }

    public List<PlanVersionView> getVersions() {
        return versions;
    }
}
