package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.WorkerLabel;
import org.sathi.web.base.faces.Actions;

/** Closing the account of a colleague who works for the agency no more. */
@Named
@ViewScoped
public class PortalLeave implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnAgency ownAgency;

    @Inject
    private Actions actions;

    private UUID id;
    private String name;
    private String reason;

    /** Reads whose account it is; another agency's does not exist here. */
    public void load() {
        name = ownAgency.team().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(WorkerLabel::displayName)
                .orElseThrow(NotFound::new);
    }

    /** Closes it. */
    public String close() {
        return actions.run(null, () -> {
            ownAgency.closeAccount(new OwnAgency.CloseAccount(id, reason));
            actions.say("portal.leave.done", name);
            return "/portal/team";
        });
    }

    public String getName() {
        return name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
