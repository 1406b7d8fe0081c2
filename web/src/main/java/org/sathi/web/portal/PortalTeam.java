package org.sathi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.membership.api.UnusedAccount;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.WorkerLabel;

/** The people of the own agency. */
@Named
@RequestScoped
public class PortalTeam {

    @Inject
    private OwnAgency ownAgency;

    private List<WorkerLabel> people;
    private List<UnusedAccount> closed = List.of();

    /** Reads the team. */
    public void load() {
        people = ownAgency.team();
        if (isLead()) {
            closed = ownAgency.closedUnused();
        }
    }

    /** For those who administer the agency, the accounts that were closed because nobody used them. */
    public List<UnusedAccount> getClosed() {
        return closed;
    }

    /** Whether the reader leads the agency's team. */
    public boolean isLead() {
        return CurrentActor.get().may(Permission.INBOX_ADMIN);
    }

    /** The reader's own account, which is not the reader's to close. */
    public UUID getMe() {
        return CurrentActor.get().accountId();
    }

    public List<WorkerLabel> getPeople() {
        return people;
    }
}
