package org.sathi.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.referrals.api.ReferralList;
import org.sathi.referrals.api.ReferralQuery;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.Referrals;
import org.sathi.sessions.api.AssignmentView;
import org.sathi.sessions.api.Assignments;
import org.sathi.sessions.api.ObservationReview;
import org.sathi.sessions.api.PlanTask;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.sessions.api.SessionRow;
import org.sathi.sessions.api.Sessions;
import org.sathi.sessions.api.UnfinishedSession;

/** What needs a member of staff now (D5): short lists by role, each row one step away from done. */
@Named
@RequestScoped
public class StaffHome {

    private static final int FEW = 5;

    @Inject
    private Sessions sessions;

    @Inject
    private RecoveryPlans plans;

    @Inject
    private Referrals referrals;

    @Inject
    private Assignments assignments;

    @Inject
    private ObservationReview review;

    private List<SessionRow> today = List.of();
    private List<UnfinishedSession> unfinished = List.of();
    private List<SessionRow> overdue = List.of();
    private List<ReferralRow> comeBack = List.of();
    private List<PlanTask> tasks = List.of();
    private List<AssignmentView> people = List.of();
    private List<AssignmentView> reassign = List.of();
    private List<ObservationReview.Doubted> doubted = List.of();

    /** Reads what the role may see; report viewers go straight to the figures. */
    public String load() {
        Actor actor = CurrentActor.get();
        if (actor.role() == Role.REPORT_VIEWER) {
            return "/staff/outcomes?faces-redirect=true";
        }
        if (actor.may(Permission.SESSION_VIEW)) {
            today = sessions.today();
            unfinished = sessions.unfinished();
            overdue = sessions.overdue();
        }
        if (actor.may(Permission.REFERRAL_VIEW)) {
            comeBack = referrals
                    .list(ReferralQuery.of(ReferralList.NEEDS_ME), new PageRequest(FEW, null))
                    .rows();
        }
        if (actor.may(Permission.PLAN_VIEW)) {
            tasks = plans.tasks(FEW);
        }
        if (actor.role() == Role.PEER_SPECIALIST) {
            people = assignments.mine();
        }
        if (actor.may(Permission.ASSIGNMENT_MANAGE)) {
            reassign = assignments.toReassign(new PageRequest(FEW, null)).rows();
        }
        if (actor.may(Permission.OBSERVATION_MANAGE)) {
            doubted = review.doubted(new PageRequest(FEW, null)).rows();
        }
        return null;
    }

    /** Whether nothing at all waits. */
    public boolean isQuiet() {
        return today.isEmpty()
                && unfinished.isEmpty()
                && overdue.isEmpty()
                && comeBack.isEmpty()
                && tasks.isEmpty()
                && people.isEmpty()
                && reassign.isEmpty()
                && doubted.isEmpty();
    }

    public List<SessionRow> getToday() {
        return today;
    }

    public List<UnfinishedSession> getUnfinished() {
        return unfinished;
    }

    public List<SessionRow> getOverdue() {
        return overdue;
    }

    public List<ReferralRow> getComeBack() {
        return comeBack;
    }

    public List<PlanTask> getTasks() {
        return tasks;
    }

    public List<AssignmentView> getPeople() {
        return people;
    }

    public List<AssignmentView> getReassign() {
        return reassign;
    }

    public List<ObservationReview.Doubted> getDoubted() {
        return doubted;
    }

    /** Whether the person works with sessions at all. */
    public boolean isWithSessions() {
        return CurrentActor.get().may(Permission.SESSION_VIEW);
    }
}
