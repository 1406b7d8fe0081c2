package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sathi.membership.api.EngagementView;
import org.sathi.membership.api.MemberRecord;

/** Puts a member's record together for reading. */
@ApplicationScoped
class MemberReading {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Memberships memberships;

    /** The record of a surviving member. */
    MemberRecord record(UUID memberId) {
        Member member = em.find(Member.class, memberId);
        List<EngagementView> engagements = member.engagements().stream()
                .map(Engagement::view)
                .sorted(Comparator.comparing(EngagementView::startedOn)
                        .thenComparing(view -> view.endedOn() == null ? LocalDate.MAX : view.endedOn())
                        .reversed())
                .toList();
        return new MemberRecord(
                member.id(),
                member.version(),
                member.code(),
                formerCodes(memberId),
                member.details(),
                member.status(),
                StatusRules.next(member.status()),
                member.registeredOn(),
                engagements,
                memberships.views(memberId));
    }

    /** The last day of the newest engagement that ended. */
    Optional<LocalDate> lastEnd(Member member) {
        return member.engagements().stream()
                .map(Engagement::endedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private List<String> formerCodes(UUID memberId) {
        return em.createQuery(
                        "SELECT m.code FROM Member m WHERE m.mergedIntoId = :member ORDER BY m.code", String.class)
                .setParameter("member", memberId.toString())
                .getResultList();
    }
}
