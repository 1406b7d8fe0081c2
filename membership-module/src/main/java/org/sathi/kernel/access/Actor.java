package org.sathi.kernel.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, for the length of one request or task.
 *
 * @param accountId account; {@code null} for the system itself
 * @param username sign-in name, as written into the audit trail
 * @param role the role the person acts in; a person with several roles chooses one (B2)
 * @param agencyId the partner agency of an agency role, else {@code null}
 * @param channel page, API or system
 * @param requestId random id of the request, found again in the audit trail and on error pages
 */
public record Actor(UUID accountId, String username, Role role, UUID agencyId, Channel channel, String requestId) {

    public Actor {
        if (role.ofAgency() != (agencyId != null)) {
            throw new IllegalArgumentException("an agency role needs an agency, another role has none");
        }
    }

    /** The system acting by itself: a timer, the start-up, the administrator's tool. */
    public static Actor system(String task) {
        return new Actor(
                null, task, Role.SYSTEM, null, Channel.SYSTEM, UUID.randomUUID().toString());
    }

    /** Whether this person's role holds the permission. */
    public boolean may(Permission permission) {
        return role.permissions().contains(permission);
    }

    /** Whether this person's role holds one of the permissions. */
    public boolean mayAny(Set<Permission> wanted) {
        return wanted.stream().anyMatch(this::may);
    }

    /** Whose records this person reaches. */
    public Scope scope() {
        return role.scope();
    }
}
