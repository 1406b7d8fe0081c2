package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Scope;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.spi.Caseload;

/**
 * Which members a person reaches: the one place that says so (X1). All groups: everybody. Own groups: who has a place today in a group in which the person holds a role today. Assigned
 * members: who is assigned today. Everybody else: nobody.
 */
@ApplicationScoped
class MemberScope {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GroupScope groups;

    @Inject
    private Instance<Caseload> caseloads;

    @Inject
    private SurvivingIds surviving;

    /** Adds {@code AND ...} that keeps to the members in scope. The query calls the table of members {@code m}. */
    Sql restrict(Sql query) {
        Scope scope = CurrentActor.get().scope();
        if (scope == Scope.ALL_GROUPS) {
            return query;
        }
        if (scope == Scope.OWN_GROUPS) {
            LocalDate today = NepalTime.today(clock);
            return query.add(
                            " AND EXISTS (SELECT 1 FROM mbr_membership s WHERE s.member_id = m.id AND s.joined_on <= ? AND (s.left_on IS NULL OR s.left_on > ?) AND s.group_id IN ",
                            today,
                            today)
                    .in(groups.reached().orElseThrow())
                    .add(")");
        }
        return query.add(" AND m.id IN ").in(assigned(CurrentActor.get()));
    }

    /** Gives the id under which the member lives, or refuses a member out of scope as if there were none. */
    UUID require(UUID memberId) {
        if (memberId == null) {
            throw new NotFound();
        }
        UUID living = surviving.of(memberId);
        if (!reaches(living)) {
            throw new NotFound();
        }
        return living;
    }

    /** Whether the person reaches a member who exists, given by the id under which the member lives. */
    boolean reaches(UUID surviving) {
        if (CurrentActor.get().scope() == Scope.ALL_GROUPS) {
            return true;
        }
        Sql query = restrict(new Sql("SELECT m.id FROM mbr_member m WHERE m.id = ?", surviving));
        return !query.ids(em).isEmpty();
    }

    /** The accounts to whom {@link #restrict} can lead on any day: with a role, now or before, in a group where the member has or had a place, or to whom the member was assigned. */
    Set<UUID> withTie(UUID surviving) {
        Sql roles = new Sql(
                "SELECT DISTINCT r.account_id FROM mbr_group_role r JOIN mbr_membership s ON s.group_id = r.group_id JOIN mbr_member m ON m.id = s.member_id"
                        + " WHERE m.id = ? OR m.merged_into_id = ?",
                surviving,
                surviving);
        Set<UUID> accounts = new HashSet<>(roles.ids(em));
        caseloads.forEach(caseload -> accounts.addAll(caseload.everAssigned(surviving)));
        return accounts;
    }

    /** The members in scope; empty when everybody. */
    Optional<Set<UUID>> reached() {
        if (CurrentActor.get().scope() == Scope.ALL_GROUPS) {
            return Optional.empty();
        }
        Sql query = restrict(new Sql("SELECT m.id FROM mbr_member m WHERE m.merged_into_id IS NULL"));
        return Optional.of(new HashSet<>(query.ids(em)));
    }

    /** The id under which the member lives on: the given one, or the surviving one after a merge. */
    UUID surviving(UUID memberId) {
        return surviving.of(memberId);
    }

    /** Takes note of under which id a member lives, where that was read with something else. */
    void lives(UUID memberId, UUID living) {
        surviving.note(memberId, living);
    }

    private Set<UUID> assigned(Actor actor) {
        Set<UUID> members = new HashSet<>();
        if (actor.scope() == Scope.ASSIGNED_MEMBERS) {
            LocalDate today = NepalTime.today(clock);
            caseloads.forEach(caseload -> members.addAll(caseload.membersAssignedTo(actor.accountId(), today)));
        }
        return members;
    }
}
