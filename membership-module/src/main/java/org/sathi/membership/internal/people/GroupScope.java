package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.Scope;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;

/** Which groups a person reaches: the one place that says so. */
@ApplicationScoped
class GroupScope {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The groups that the current actor reaches; empty when all: the coordinator, and who keeps the system and sees groups without their people. */
    Optional<Set<UUID>> reached() {
        Actor actor = CurrentActor.get();
        if (actor.scope() == Scope.ALL_GROUPS || actor.scope() == Scope.NONE && actor.may(Permission.GROUP_VIEW)) {
            return Optional.empty();
        }
        return Optional.of(actor.scope() == Scope.OWN_GROUPS ? rolesToday(actor.accountId()) : Set.of());
    }

    /** Refuses a group that the current actor does not reach, as if it did not exist. */
    void require(UUID groupId) {
        if (groupId == null || reached().map(set -> !set.contains(groupId)).orElse(false)) {
            throw new NotFound();
        }
    }

    private Set<UUID> rolesToday(UUID accountId) {
        String today = NepalTime.today(clock).toString();
        return new HashSet<>(new Sql(
                        "SELECT r.group_id FROM mbr_group_role r WHERE r.account_id = ? AND r.from_on <= ? AND (r.to_on IS NULL OR r.to_on >= ?)",
                        accountId,
                        today,
                        today)
                .ids(em));
    }
}
