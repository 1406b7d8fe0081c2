package org.sathi.membership.internal.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.ChangeGroup;
import org.sathi.membership.api.EndGroupRole;
import org.sathi.membership.api.GiveGroupRole;
import org.sathi.membership.api.GroupDetails;
import org.sathi.membership.api.GroupLabel;
import org.sathi.membership.api.GroupRecord;
import org.sathi.membership.api.GroupRow;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.JoinGroup;
import org.sathi.membership.api.LeaveGroup;
import org.sathi.membership.api.OpenGroup;
import org.sathi.membership.api.RosterRow;
import org.sathi.membership.api.TransferMember;

/** The operations on groups and their roles. */
@Published
class GroupsOperations implements Groups {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private GroupScope scope;

    @Inject
    private Idempotency idempotency;

    @Inject
    private GroupList list;

    @Inject
    private GroupRoles roles;

    @Inject
    private PlaceDesk places;

    @Inject
    private Memberships memberships;

    @Override
    public UUID open(OpenGroup command) {
        InputCheck check = new InputCheck();
        GroupInput input = new GroupInput(check);
        String code = input.code(command.code());
        GroupDetails details = input.clean(command.details());
        LocalDate today = NepalTime.today(clock);
        check.notInFuture("openedOn", check.requiredDate("openedOn", command.openedOn()), today);
        GroupStatus status = check.required("status", command.status());
        check.check(
                status == null || status == GroupStatus.FORMING || status == GroupStatus.ACTIVE,
                "status",
                "error.input.choice");
        check.throwIfAny();
        UUID id = idempotency.once(command.submitKey(), command, () -> write(code, details, command));
        audit.about(SubjectType.GROUP, id);
        return id;
    }

    @Override
    public void change(ChangeGroup command) {
        PeerGroup group = locked(command.groupId());
        Conflict.requireVersion(command.version(), group.version());
        InputCheck check = new InputCheck();
        GroupDetails after = new GroupInput(check).clean(command.details());
        check.required("status", command.status());
        check.throwIfAny();
        audit.change("details", group.details(), after);
        audit.change("status", group.status(), command.status());
        group.change(after);
        group.moveTo(command.status(), memberships.people(group.id()), NepalTime.today(clock));
        em.flush();
    }

    @Override
    public Slice<GroupRow> list(GroupStatus status, PageRequest page) {
        return list.read(status, page);
    }

    @Override
    public List<GroupLabel> choices() {
        return list.choices();
    }

    @Override
    public GroupRecord view(UUID groupId) {
        scope.require(groupId);
        PeerGroup group = em.find(PeerGroup.class, groupId);
        if (group == null) {
            throw new NotFound();
        }
        audit.about(SubjectType.GROUP, groupId);
        return new GroupRecord(
                group.id(),
                group.version(),
                group.code(),
                group.details(),
                group.status(),
                group.openedOn(),
                group.closedOn(),
                memberships.taken(groupId),
                roles.of(groupId));
    }

    @Override
    public Slice<RosterRow> roster(UUID groupId, PageRequest page) {
        scope.require(groupId);
        audit.about(SubjectType.GROUP, groupId);
        Slice<RosterRow> found = list.roster(groupId, page);
        audit.note("rows", found.rows().size());
        return found;
    }

    @Override
    public List<AccountLabel> roleCandidates() {
        return roles.candidates();
    }

    @Override
    public UUID giveRole(GiveGroupRole command) {
        PeerGroup group = locked(command.groupId());
        GroupRoleGrant grant = roles.give(group, command);
        audit.change(grant.role().name(), null, grant.accountId());
        return grant.id();
    }

    @Override
    public void endRole(EndGroupRole command) {
        GroupRoleGrant grant = roles.find(command.grantId());
        scope.require(grant.groupId());
        audit.about(SubjectType.GROUP, grant.groupId());
        roles.end(grant, command);
        audit.change(grant.role().name(), grant.accountId(), null);
    }

    @Override
    public UUID join(JoinGroup command) {
        return places.join(command);
    }

    @Override
    public UUID transfer(TransferMember command) {
        return places.transfer(command);
    }

    @Override
    public void leave(LeaveGroup command) {
        places.leave(command);
    }

    private UUID write(String code, GroupDetails details, OpenGroup command) {
        if (new Sql("SELECT COUNT(*) FROM mbr_group g WHERE g.code = ?", code).number(em) > 0) {
            throw new Conflict("error.group.code-taken");
        }
        UUID id = UUID.randomUUID();
        em.persist(new PeerGroup(id, code, details, command.openedOn(), command.status()));
        em.flush();
        audit.change("group", null, code);
        return id;
    }

    private PeerGroup locked(UUID groupId) {
        scope.require(groupId);
        PeerGroup group = em.find(PeerGroup.class, groupId, LockModeType.PESSIMISTIC_WRITE);
        if (group == null) {
            throw new NotFound();
        }
        audit.about(SubjectType.GROUP, groupId);
        return group;
    }
}
