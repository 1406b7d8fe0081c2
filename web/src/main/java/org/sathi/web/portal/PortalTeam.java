package org.sathi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.WorkerLabel;

/** The people of the own agency. */
@Named
@RequestScoped
public class PortalTeam {

    @Inject
    private OwnAgency ownAgency;

    private List<WorkerLabel> people;

    /** Reads the team. */
    public void load() {
        people = ownAgency.team();
    }

    public List<WorkerLabel> getPeople() {
        return people;
    }
}
