package org.sathi.membership.internal.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.MemberMerge;
import org.sathi.membership.api.MembershipEnd;
import org.sathi.membership.api.event.MembersMerged;

/** Makes one record of two of the same person (M12, invariant 16). */
@Published
class MemberMergeOperation implements MemberMerge {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private MemberScope scope;

    @Inject
    private SurvivingIds survivingIds;

    @Inject
    private Memberships memberships;

    @Inject
    private Event<MembersMerged> mergedEvent;

    @Override
    public void merge(UUID survivingId, UUID mergedId, String reason) {
        InputCheck check = new InputCheck();
        String why = check.requiredMultiLine("reason", reason, InputCheck.NOTE);
        check.throwIfAny();
        UUID surviving = scope.require(survivingId);
        scope.require(mergedId);
        if (surviving.equals(mergedId)) {
            throw new InvalidInput("mergedId", "error.member.merge-same");
        }
        Member survivor = em.find(Member.class, surviving);
        Member merged = em.find(Member.class, mergedId);
        if (merged.status().enrolled() && !survivor.status().enrolled()) {
            throw new Conflict("error.member.merge-into-ended");
        }
        audit.about(SubjectType.MEMBER, surviving);
        audit.reason(why);
        audit.change("merged", null, merged.code());
        LocalDate today = NepalTime.today(clock);
        moveMemberships(surviving, mergedId, today);
        moveConsents(surviving, mergedId);
        merged.mergeInto(surviving, today);
        em.flush();
        new Sql("UPDATE mbr_member SET merged_into_id = ? WHERE merged_into_id = ?", surviving, mergedId).run(em);
        survivingIds.forget();
        mergedEvent.fire(new MembersMerged(surviving, mergedId));
    }

    /** A place moves unless the surviving record has one in the same group or another home at the same time; such a place ends today and stays where it is. */
    private void moveMemberships(UUID surviving, UUID mergedId, LocalDate today) {
        for (Membership place : memberships.of(mergedId)) {
            if (collides(place, memberships.of(surviving))) {
                if (place.leftOn() == null) {
                    LocalDate end = place.joinedOn().isAfter(today) ? place.joinedOn() : today;
                    memberships.end(place, MembershipEnd.MERGED, end);
                }
            } else {
                place.moveTo(surviving);
                em.flush();
            }
        }
    }

    private static boolean collides(Membership place, List<Membership> held) {
        return held.stream()
                .map(Membership::stay)
                .anyMatch(stay -> stay.meets(place.stay())
                        && (stay.groupId().equals(place.groupId()) || stay.bothHome(place.stay())));
    }

    /** All answers move; of two current ones to a purpose the one with the later word stays current. */
    private void moveConsents(UUID surviving, UUID mergedId) {
        Map<ConsentPurpose, Consent> current = new EnumMap<>(ConsentPurpose.class);
        consents(surviving).stream().filter(Consent::isCurrent).forEach(held -> current.put(held.purpose(), held));
        for (Consent moving : consents(mergedId)) {
            Consent held = current.get(moving.purpose());
            boolean stays =
                    moving.isCurrent() && (held == null || moving.lastWord().isAfter(held.lastWord()));
            if (stays && held != null) {
                held.stepBack();
                em.flush();
            }
            moving.moveTo(surviving, stays);
            em.flush();
        }
    }

    private List<Consent> consents(UUID memberId) {
        return em.createQuery("SELECT c FROM Consent c WHERE c.memberId = :member", Consent.class)
                .setParameter("member", memberId)
                .getResultList();
    }
}
