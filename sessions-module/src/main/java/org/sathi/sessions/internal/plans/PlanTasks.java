package org.sathi.sessions.internal.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.sessions.api.GoalStatus;
import org.sathi.sessions.api.PlanStatus;
import org.sathi.sessions.api.PlanTask;
import org.sathi.sessions.api.StepStatus;

/** Finds what of the plans waits for the current user: each of the three kinds by its own index on the day. */
@ApplicationScoped
class PlanTasks {

    /** Checkpoints show up so many days ahead. */
    static final int AHEAD = 7;

    private static final int LABEL = 100;
    private static final String OF_GOAL =
            " AND g.status = :active AND p.id = g.planId AND p.status <> :ended%s ORDER BY x.dueOn, x.id";
    private static final String CHECKPOINTS =
            "SELECT x, g FROM Checkpoint x, Goal g, Plan p WHERE g.id = x.goalId AND x.heldOn IS NULL AND x.dueOn <= :day"
                    + OF_GOAL;
    private static final String STEPS =
            "SELECT x, g FROM ActionStep x, Goal g, Plan p WHERE g.id = x.goalId AND x.status IN :pending AND x.dueOn < :day"
                    + OF_GOAL;
    private static final String REVIEWS =
            "SELECT p, p FROM Plan p WHERE p.reviewOn <= :day AND p.status <> :ended%s ORDER BY p.reviewOn, p.id";

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    @Inject
    private MemberDirectory members;

    @Inject
    private PlanReach reach;

    /** The longest waiting first. */
    List<PlanTask> due(int limit) {
        Optional<Set<UUID>> mine = members.membersInScope();
        if (mine.isPresent() && mine.get().isEmpty()) {
            return List.of();
        }
        LocalDate today = reach.today();
        List<Found> found = new ArrayList<>();
        for (Object[] row :
                goalRows(CHECKPOINTS, today.plusDays(AHEAD), mine, limit).getResultList()) {
            Goal goal = (Goal) row[1];
            LocalDate due = ((Checkpoint) row[0]).dueOn();
            found.add(new Found(PlanTask.Kind.CHECKPOINT, goal.memberId(), goal.id(), goal.words(), due));
        }
        TypedQuery<Object[]> steps =
                goalRows(STEPS, today, mine, limit).setParameter("pending", List.of(StepStatus.OPEN, StepStatus.DOING));
        for (Object[] row : steps.getResultList()) {
            ActionStep step = (ActionStep) row[0];
            Goal goal = (Goal) row[1];
            found.add(new Found(PlanTask.Kind.STEP, goal.memberId(), goal.id(), step.what(), step.dueOn()));
        }
        for (Object[] row : query(REVIEWS, "p", today, mine, limit).getResultList()) {
            Plan plan = (Plan) row[0];
            found.add(new Found(PlanTask.Kind.REVIEW, plan.memberId(), null, null, plan.reviewOn()));
        }
        found.sort(Comparator.comparing(Found::dueOn));
        return named(found.subList(0, Math.min(limit, found.size())));
    }

    private record Found(PlanTask.Kind kind, UUID memberId, UUID goalId, String text, LocalDate dueOn) {}

    private TypedQuery<Object[]> goalRows(String jpql, LocalDate day, Optional<Set<UUID>> mine, int limit) {
        return query(jpql, "g", day, mine, limit).setParameter("active", GoalStatus.ACTIVE);
    }

    private TypedQuery<Object[]> query(String jpql, String owner, LocalDate day, Optional<Set<UUID>> mine, int limit) {
        String within = mine.isPresent() ? " AND " + owner + ".memberId IN :mine" : "";
        TypedQuery<Object[]> query = em.createQuery(String.format(jpql, within), Object[].class)
                .setParameter("day", day)
                .setParameter("ended", PlanStatus.ENDED)
                .setMaxResults(limit);
        mine.ifPresent(ids -> query.setParameter("mine", ids));
        return query;
    }

    private List<PlanTask> named(List<Found> found) {
        Map<UUID, MemberLabel> labels =
                members.labels(found.stream().map(Found::memberId).collect(Collectors.toSet()));
        return found.stream()
                .filter(task -> labels.containsKey(task.memberId()))
                .map(task -> new PlanTask(
                        task.kind(),
                        task.memberId(),
                        labels.get(task.memberId()).code(),
                        labels.get(task.memberId()).name(),
                        task.goalId(),
                        task.text() == null ? null : Shortened.to(LABEL, task.text()),
                        task.dueOn()))
                .toList();
    }
}
