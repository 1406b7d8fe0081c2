package org.sathi.sessions.internal.specialist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Certifications and assignments in the database. */
@ApplicationScoped
class AssignmentBook {

    private static final Comparator<Certification> LATEST =
            Comparator.comparing(Certification::expiresOn).thenComparing(Certification::issuedOn);

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    /** The certification of an id, locked. */
    Optional<Certification> lockCertification(UUID id) {
        return Optional.ofNullable(
                id == null ? null : em.find(Certification.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The assignment of an id, locked. */
    Optional<Assignment> lockAssignment(UUID id) {
        return Optional.ofNullable(id == null ? null : em.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All certifications of a specialist. */
    List<Certification> certifications(UUID specialistId) {
        return em.createQuery("select c from Certification c where c.specialistId = :s", Certification.class)
                .setParameter("s", specialistId)
                .getResultList();
    }

    /** Each specialist's certification that ends last. */
    Map<UUID, Certification> latest() {
        Map<UUID, Certification> latest = new HashMap<>();
        em.createQuery("select c from Certification c", Certification.class)
                .getResultStream()
                .forEach(c -> latest.merge(c.specialistId(), c, (a, b) -> LATEST.compare(a, b) >= 0 ? a : b));
        return latest;
    }

    /** A specialist's certification that ends last. */
    Optional<Certification> latest(UUID specialistId) {
        return certifications(specialistId).stream().max(LATEST);
    }

    /** Whether the body has given the number to somebody already. */
    boolean numberIsTaken(String issuedBy, String number) {
        return em.createQuery(
                                "select count(c) from Certification c where c.issuedBy = :b and c.number = :n",
                                Long.class)
                        .setParameter("b", issuedBy)
                        .setParameter("n", number)
                        .getSingleResult()
                > 0;
    }

    /** The assignments that hold on a day, of one specialist. */
    List<Assignment> holdingOn(UUID specialistId, LocalDate day) {
        return holding("a.specialistId = :s and ", day)
                .setParameter("s", specialistId)
                .getResultList();
    }

    /** The assignments that hold on a day. */
    List<Assignment> holdingOn(LocalDate day) {
        return holding("", day).getResultList();
    }

    /** All assignments of a member, the newest first. */
    List<Assignment> ofMember(UUID memberId) {
        return em.createQuery(
                        "select a from Assignment a where a.memberId = :m order by a.from desc, a.id", Assignment.class)
                .setParameter("m", memberId)
                .getResultList();
    }

    void add(Certification certification) {
        em.persist(certification);
    }

    void add(Assignment assignment) {
        em.persist(assignment);
    }

    void flush() {
        em.flush();
    }

    private TypedQuery<Assignment> holding(String condition, LocalDate day) {
        return em.createQuery(
                        "select a from Assignment a where " + condition
                                + "a.from <= :day and (a.to is null or a.to > :day)",
                        Assignment.class)
                .setParameter("day", day);
    }
}
