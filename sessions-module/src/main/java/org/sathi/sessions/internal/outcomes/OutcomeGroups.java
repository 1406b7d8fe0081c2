package org.sathi.sessions.internal.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Scope;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.GroupDirectory;
import org.sathi.membership.api.GroupLabel;
import org.sathi.sessions.api.OutcomeGroup;

/** The groups a report may be narrowed to: all of them for who sees aggregates, else those within scope. */
@ApplicationScoped
class OutcomeGroups {

    private static final int MAX_CODE = 16;

    @Inject
    private GroupDirectory directory;

    /** Whether the asker's numbers are of their own members only. */
    boolean limited() {
        Scope scope = CurrentActor.get().scope();
        return scope != Scope.ALL_GROUPS && scope != Scope.AGGREGATES;
    }

    /** The groups to choose from. */
    List<GroupLabel> choices() {
        Optional<Set<UUID>> reach = limited() ? directory.groupsInScope() : Optional.empty();
        return directory.labels().values().stream()
                .filter(group -> reach.isEmpty() || reach.get().contains(group.id()))
                .toList();
    }

    /** The group of the code. A group out of scope answers as one that does not exist. */
    GroupLabel require(String code) {
        Optional<GroupLabel> found = code.length() > MAX_CODE ? Optional.empty() : directory.byCode(code);
        if (found.isPresent() && limited()) {
            Set<UUID> reach =
                    directory.groupsInScope().orElse(Set.of(found.get().id()));
            found = found.filter(group -> reach.contains(group.id()));
        }
        return found.orElseThrow(() -> new InvalidInput("group", "error.outcomes.group"));
    }

    static OutcomeGroup of(GroupLabel label) {
        return new OutcomeGroup(label.code(), label.nameEn(), label.nameNe());
    }
}
