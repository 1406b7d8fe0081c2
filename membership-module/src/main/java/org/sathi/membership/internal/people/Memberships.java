package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.GroupLabel;
import org.sathi.membership.api.MembershipEnd;
import org.sathi.membership.api.MembershipKind;
import org.sathi.membership.api.MembershipView;

/** The places of members in groups: every way in and out goes through here. */
@ApplicationScoped
class Memberships {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Opens a membership by all rules of {@link MembershipRules}. The group's row is locked for the transaction, so that two people cannot take the last place.
     */
    Membership open(Member member, UUID groupId, MembershipKind kind, LocalDate on) {
        PeerGroup group = em.find(PeerGroup.class, groupId, LockModeType.PESSIMISTIC_WRITE);
        if (group == null) {
            throw new NotFound();
        }
        MembershipRules.requireOpen(group.status(), group.openedOn(), on);
        LocalDate enrolled = member.status().enrolled() ? member.open().enrolledOn() : null;
        MembershipRules.requireEnrolled(member.status(), enrolled, on);
        List<Stay> stays = of(member.id()).stream().map(Membership::stay).toList();
        MembershipRules.requireNoOverlap(stays, groupId, on);
        MembershipRules.requireOneHome(stays, kind, on);
        MembershipRules.requirePlace(group.capacity(), taken(groupId), kind);
        Membership membership = new Membership(member.id(), groupId, kind, on);
        em.persist(membership);
        em.flush();
        return membership;
    }

    /** Ends a membership and tells the database at once, so that the place is free for what follows in the transaction. */
    void end(Membership membership, MembershipEnd reason, LocalDate on) {
        membership.end(reason, on);
        em.flush();
    }

    /** Ends all places of a member on one day (invariant 5). */
    void endAll(UUID memberId, LocalDate on) {
        for (Membership membership : of(memberId)) {
            if (membership.leftOn() == null) {
                if (membership.joinedOn().isAfter(on)) {
                    throw new InvalidInput("on", "error.input.date-too-early", membership.joinedOn());
                }
                membership.end(MembershipEnd.EXITED, on);
            }
        }
    }

    /** All places that a member has or had, the newest first. */
    List<Membership> of(UUID memberId) {
        return em.createQuery(
                        "SELECT s FROM Membership s WHERE s.memberId = :member ORDER BY s.joinedOn DESC, s.id",
                        Membership.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** The membership of an id. */
    Membership find(UUID membershipId) {
        Membership membership = membershipId == null ? null : em.find(Membership.class, membershipId);
        if (membership == null) {
            throw new NotFound();
        }
        return membership;
    }

    /** All places of a member for reading. */
    List<MembershipView> views(UUID memberId) {
        List<Membership> all = of(memberId);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UUID, GroupLabel> labels = em.createQuery("SELECT g FROM PeerGroup g WHERE g.id IN :ids", PeerGroup.class)
                .setParameter(
                        "ids", all.stream().map(Membership::groupId).distinct().toList())
                .getResultStream()
                .map(PeerGroup::label)
                .collect(Collectors.toMap(GroupLabel::id, Function.identity()));
        return all.stream()
                .map(s -> new MembershipView(
                        s.id(),
                        s.version(),
                        labels.get(s.groupId()),
                        s.kind(),
                        s.joinedOn(),
                        s.leftOn(),
                        s.endReason()))
                .toList();
    }

    /** The places taken in a group today: home and additional members. */
    int taken(UUID groupId) {
        return count(groupId, " AND s.kind <> 'GUEST'");
    }

    /** Everybody who belongs to a group today, guests included. */
    int people(UUID groupId) {
        return count(groupId, "");
    }

    private int count(UUID groupId, String which) {
        LocalDate today = NepalTime.today(clock);
        return new Sql(
                        "SELECT COUNT(*) FROM mbr_membership s WHERE s.group_id = ? AND (s.left_on IS NULL OR s.left_on > ?)"
                                + which,
                        groupId,
                        today)
                .number(em);
    }
}
