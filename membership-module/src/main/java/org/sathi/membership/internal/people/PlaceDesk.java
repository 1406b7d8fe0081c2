package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.JoinGroup;
import org.sathi.membership.api.LeaveGroup;
import org.sathi.membership.api.MembershipEnd;
import org.sathi.membership.api.TransferMember;

/** Members join, change and leave groups (G4, G5). */
@ApplicationScoped
class PlaceDesk {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private GroupScope groups;

    @Inject
    private MemberScope members;

    @Inject
    private Memberships memberships;

    @Inject
    private ConsentStandings consents;

    UUID join(JoinGroup command) {
        UUID memberId = members.require(command.memberId());
        InputCheck check = new InputCheck();
        check.required("groupId", command.groupId());
        check.required("kind", command.kind());
        LocalDate on = day(check, command.on());
        groups.require(command.groupId());
        consents.requireNoRefusal(memberId, ConsentPurpose.JOIN_GROUP);
        Membership membership = memberships.open(member(memberId), command.groupId(), command.kind(), on);
        audit.about(SubjectType.MEMBER, memberId);
        audit.change("group." + command.kind(), null, command.groupId());
        return membership.id();
    }

    UUID transfer(TransferMember command) {
        Membership old = within(command.membershipId(), command.version());
        InputCheck check = new InputCheck();
        check.required("toGroupId", command.toGroupId());
        LocalDate on = day(check, command.on());
        groups.require(command.toGroupId());
        if (old.groupId().equals(command.toGroupId())) {
            throw new InvalidInput("toGroupId", "error.group.transfer-same");
        }
        consents.requireNoRefusal(old.memberId(), ConsentPurpose.JOIN_GROUP);
        memberships.end(old, MembershipEnd.TRANSFERRED, on);
        Membership fresh = memberships.open(member(old.memberId()), command.toGroupId(), old.kind(), on);
        audit.change("group." + old.kind(), old.groupId(), command.toGroupId());
        return fresh.id();
    }

    void leave(LeaveGroup command) {
        Membership membership = within(command.membershipId(), command.version());
        groups.require(membership.groupId());
        LocalDate on = day(new InputCheck(), command.on());
        memberships.end(membership, MembershipEnd.LEFT, on);
        audit.change("group." + membership.kind(), membership.groupId(), null);
    }

    /** The membership of a member within scope, as the writer saw it. */
    private Membership within(UUID membershipId, long version) {
        Membership membership = memberships.find(membershipId);
        audit.about(SubjectType.MEMBER, members.require(membership.memberId()));
        Conflict.requireVersion(version, membership.version());
        return membership;
    }

    private Member member(UUID memberId) {
        Member member = em.find(Member.class, memberId);
        if (member == null) {
            throw new NotFound();
        }
        return member;
    }

    private LocalDate day(InputCheck check, LocalDate on) {
        check.notInFuture("on", check.requiredDate("on", on), NepalTime.today(clock));
        check.throwIfAny();
        return on;
    }
}
