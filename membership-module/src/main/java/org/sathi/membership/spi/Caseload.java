package org.sathi.membership.spi;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Implemented by the module that assigns peer specialists; tells membership which members a person with the scope of assigned members reaches. */
public interface Caseload {

    /** The members assigned to the account on a day. */
    Set<UUID> membersAssignedTo(UUID accountId, LocalDate on);

    /** The accounts to which the member was ever assigned, whether or not they still reach the member. */
    Set<UUID> everAssigned(UUID memberId);
}
