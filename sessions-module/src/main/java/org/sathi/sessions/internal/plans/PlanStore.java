package org.sathi.sessions.internal.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps plans with their texts, goals, checkpoints, steps and history. */
@ApplicationScoped
class PlanStore {

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    /** Adds a plan, text, goal, checkpoint, step or line of history. */
    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    <T> Optional<T> find(Class<T> type, UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(type, id));
    }

    Optional<Plan> planOf(UUID memberId) {
        return em.createQuery("SELECT p FROM Plan p WHERE p.memberId = :member", Plan.class)
                .setParameter("member", memberId)
                .getResultStream()
                .findFirst();
    }

    /** The newest text of a plan; empty while only goals were written. */
    Optional<PlanText> newest(UUID planId, int number) {
        return em.createQuery(
                        "SELECT t FROM PlanText t WHERE t.planId = :plan AND t.textNumber = :number", PlanText.class)
                .setParameter("plan", planId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The texts of a plan, newest first. */
    List<PlanText> texts(UUID planId) {
        return em.createQuery(
                        "SELECT t FROM PlanText t WHERE t.planId = :plan ORDER BY t.textNumber DESC", PlanText.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    /** The member's goals in the order they were added. */
    List<Goal> goalsOf(UUID memberId) {
        return em.createQuery(
                        "SELECT g FROM Goal g WHERE g.memberId = :member ORDER BY g.startsOn, g.addedAt", Goal.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    List<Goal> goals(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT g FROM Goal g WHERE g.id IN :ids", Goal.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The checkpoints of goals, by day. */
    List<Checkpoint> checkpoints(Collection<UUID> goalIds) {
        return goalIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT c FROM Checkpoint c WHERE c.goalId IN :goals ORDER BY c.dueOn, c.id",
                                Checkpoint.class)
                        .setParameter("goals", goalIds)
                        .getResultList();
    }

    /** The steps of goals in the order they were added. */
    List<ActionStep> steps(Collection<UUID> goalIds) {
        return goalIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT s FROM ActionStep s WHERE s.goalId IN :goals ORDER BY s.addedAt, s.id",
                                ActionStep.class)
                        .setParameter("goals", goalIds)
                        .getResultList();
    }

    /** The history of a goal, newest first. */
    List<GoalEntry> history(UUID goalId) {
        return em.createQuery(
                        "SELECT e FROM GoalEntry e WHERE e.goalId = :goal ORDER BY e.happenedOn DESC, e.writtenAt DESC",
                        GoalEntry.class)
                .setParameter("goal", goalId)
                .getResultList();
    }

    /** Whether the goal's history has a line of this step of the referral. */
    boolean hasReferralStep(UUID goalId, UUID referralId, int step) {
        return !em.createQuery("SELECT e.id FROM GoalEntry e WHERE e.goalId = :goal AND e.referralId = :referral"
                        + " AND e.referralStep = :step")
                .setParameter("step", step)
                .setParameter("goal", goalId)
                .setParameter("referral", referralId)
                .getResultList()
                .isEmpty();
    }

    /** Gives a member's goals to the record that lives on, into its plan. */
    void moveGoals(UUID mergedId, UUID survivingId, UUID planId) {
        em.flush();
        em.createQuery(
                        "UPDATE Goal g SET g.memberId = :surviving, g.planId = :plan, g.version = g.version + 1 WHERE g.memberId = :merged")
                .setParameter("surviving", survivingId)
                .setParameter("plan", planId)
                .setParameter("merged", mergedId)
                .executeUpdate();
    }
}
