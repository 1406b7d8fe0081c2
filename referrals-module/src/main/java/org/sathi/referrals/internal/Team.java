package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Role;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.referrals.api.WorkerLabel;

/** The people of an agency. */
@ApplicationScoped
class Team {

    @Inject
    private AccountDirectory accounts;

    List<WorkerLabel> of(UUID agency) {
        return accounts.ofAgency(agency).stream()
                .map(a -> new WorkerLabel(a.id(), a.displayName(), a.role() == Role.AGENCY_ADMIN))
                .toList();
    }

    /** How somebody of the agency is called. */
    String nameOf(UUID account) {
        AccountLabel label = accounts.labels(List.of(account)).get(account);
        return label == null ? "-" : label.displayName();
    }

    boolean has(UUID agency, UUID account) {
        return accounts.rolesOfAgency(agency).containsKey(account);
    }
}
