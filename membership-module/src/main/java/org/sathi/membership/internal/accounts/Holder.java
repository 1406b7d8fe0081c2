package org.sathi.membership.internal.accounts;

import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.access.Role;

/** The account behind a session or a token. */
record Holder(UUID accountId, String username, Role role, UUID agencyId) {

    /** Reads id, username, role and agency from the first four columns. */
    static Holder of(Object[] row) {
        return new Holder(Rows.uuid(row[0]), (String) row[1], Role.valueOf((String) row[2]), Rows.uuid(row[3]));
    }

    Actor actor(Channel channel, String requestId) {
        return new Actor(accountId, username, role, agencyId, channel, requestId);
    }
}
