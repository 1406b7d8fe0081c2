package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.EndGroupRole;
import org.sathi.membership.api.GiveGroupRole;
import org.sathi.membership.api.GroupRoleView;

/** Who leads a group, keeps its notes or helps with both (G3). */
@ApplicationScoped
class GroupRoles {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AccountDirectory accounts;

    /** Active accounts whose role works with groups, by display name. */
    List<AccountLabel> candidates() {
        return Stream.of(Role.FACILITATOR, Role.COORDINATOR, Role.PEER_SPECIALIST)
                .flatMap(role -> accounts.inRole(role).stream())
                .sorted(Comparator.comparing(AccountLabel::displayName))
                .toList();
    }

    GroupRoleGrant give(PeerGroup group, GiveGroupRole command) {
        InputCheck check = new InputCheck();
        check.required("accountId", command.accountId());
        check.required("role", command.role());
        LocalDate from = check.notInFuture("from", check.requiredDate("from", command.from()), NepalTime.today(clock));
        check.notBefore("from", from, group.openedOn());
        check.throwIfAny();
        AccountLabel account = accounts.labels(List.of(command.accountId())).get(command.accountId());
        if (account == null || !account.active() || account.agencyId() != null) {
            throw new InvalidInput("accountId", "error.group.role-account");
        }
        requireNotHeld(group.id(), command);
        GroupRoleGrant grant = new GroupRoleGrant(group.id(), command.accountId(), command.role(), from);
        em.persist(grant);
        em.flush();
        return grant;
    }

    GroupRoleGrant end(GroupRoleGrant grant, EndGroupRole command) {
        InputCheck check = new InputCheck();
        check.notInFuture("to", check.requiredDate("to", command.to()), NepalTime.today(clock));
        check.throwIfAny();
        Conflict.requireVersion(command.version(), grant.version());
        grant.end(command.to());
        em.flush();
        return grant;
    }

    GroupRoleGrant find(UUID grantId) {
        GroupRoleGrant grant = grantId == null ? null : em.find(GroupRoleGrant.class, grantId);
        if (grant == null) {
            throw new NotFound();
        }
        return grant;
    }

    /** The roles in a group with the names of their holders, the current ones first. */
    List<GroupRoleView> of(UUID groupId) {
        List<GroupRoleGrant> grants = em.createQuery(
                        "SELECT r FROM GroupRoleGrant r WHERE r.groupId = :group ORDER BY r.from DESC, r.id",
                        GroupRoleGrant.class)
                .setParameter("group", groupId)
                .getResultList();
        if (grants.isEmpty()) {
            return List.of();
        }
        Map<UUID, AccountLabel> names = accounts.labels(
                grants.stream().map(GroupRoleGrant::accountId).distinct().toList());
        return grants.stream()
                .map(grant -> view(grant, names.get(grant.accountId())))
                .sorted(Comparator.comparing((GroupRoleView view) -> view.to() != null)
                        .thenComparing(GroupRoleView::role))
                .toList();
    }

    private void requireNotHeld(UUID groupId, GiveGroupRole command) {
        String key = GroupRoleGrant.key(groupId, command.accountId(), command.role());
        if (new Sql("SELECT COUNT(*) FROM mbr_group_role r WHERE r.open_key = ?", key).number(em) > 0) {
            throw new Conflict("error.group.role-held");
        }
    }

    private static GroupRoleView view(GroupRoleGrant grant, AccountLabel account) {
        return new GroupRoleView(
                grant.id(),
                grant.version(),
                grant.accountId(),
                account == null ? "-" : account.displayName(),
                grant.role(),
                grant.from(),
                grant.to());
    }
}
