package org.sathi.sessions.internal.specialist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.sessions.api.CertificationStanding;

/** Certifications and assignments in the database. */
@ApplicationScoped
class AssignmentBook {

    /** Which assignments {@code a} hold on a day. */
    private static final String HOLDING = "a.from <= :day and (a.to is null or a.to > :day)";

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

    /** The specialists with people on a day whose latest certification does not hold on it, or who have none. */
    List<UUID> uncertifiedOn(LocalDate day) {
        return em.createQuery(
                        "select distinct a.specialistId from Assignment a where " + HOLDING
                                + " and not exists (select c.id from Certification c"
                                + " where c.specialistId = a.specialistId and c.standing = :good"
                                + " and c.issuedOn <= :day and c.expiresOn >= :day"
                                + " and not exists (select d.id from Certification d"
                                + " where d.specialistId = c.specialistId and (d.expiresOn > c.expiresOn"
                                + " or (d.expiresOn = c.expiresOn and d.issuedOn > c.issuedOn))))",
                        UUID.class)
                .setParameter("day", day)
                .setParameter("good", CertificationStanding.GOOD)
                .getResultList();
    }

    /** The assignments that hold on a day, of several specialists, the longest standing first. */
    Slice<Assignment> holdingOn(Collection<UUID> specialists, LocalDate day, PageRequest page) {
        String keyset = page.after() == null ? "" : " and a.from >= :since and (a.from > :since or a.id > :last)";
        TypedQuery<Assignment> query = em.createQuery(
                        "select a from Assignment a where a.specialistId in :s and " + HOLDING + keyset
                                + " order by a.from, a.id",
                        Assignment.class)
                .setParameter("s", specialists)
                .setParameter("day", day)
                .setMaxResults(page.size() + 1);
        if (page.after() != null) {
            Cursor after = Cursor.parse(page.after(), 2);
            query.setParameter("since", after.date(0)).setParameter("last", after.uuid(1));
        }
        return Slice.of(query.getResultList(), page.size(), a -> Cursor.of(a.from(), a.id()));
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
        return em.createQuery("select a from Assignment a where " + condition + HOLDING, Assignment.class)
                .setParameter("day", day);
    }
}
