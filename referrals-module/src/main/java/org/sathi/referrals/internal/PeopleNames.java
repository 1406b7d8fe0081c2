package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sathi.membership.api.AccountDirectory;

/** How the people are called who keep the directory. */
@ApplicationScoped
class PeopleNames {

    @Inject
    private AccountDirectory accounts;

    /** The display names of accounts, some of which may be {@code null}; who is not known is left out. */
    Map<UUID, String> of(Stream<UUID> ids) {
        Set<UUID> known = new HashSet<>();
        ids.filter(Objects::nonNull).forEach(known::add);
        Map<UUID, String> names = new HashMap<>();
        if (!known.isEmpty()) {
            accounts.labels(known).forEach((id, label) -> names.put(id, label.displayName()));
        }
        return names;
    }
}
