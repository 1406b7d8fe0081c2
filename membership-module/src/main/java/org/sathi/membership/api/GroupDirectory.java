package org.sathi.membership.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.WithinOperation;

/** What the other modules ask about groups, from inside their own permitted operations. */
public interface GroupDirectory {

    /** Refuses with {@code NotFound} unless the group exists and is within the current actor's scope. */
    @WithinOperation
    void requireInScope(UUID groupId);

    /** The groups that the current actor reaches; empty when the actor reaches all of them. */
    @WithinOperation
    Optional<Set<UUID>> groupsInScope();

    /** All groups by id. */
    @WithinOperation
    Map<UUID, GroupLabel> labels();

    /** The group of a code. */
    @WithinOperation
    Optional<GroupLabel> byCode(String code);

    /** The accounts that lead the group today, leaders and co-facilitators. */
    @WithinOperation
    List<UUID> leaders(UUID groupId);
}
