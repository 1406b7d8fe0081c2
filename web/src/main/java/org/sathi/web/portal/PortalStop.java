package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.sathi.referrals.api.Inbox;

/** The agency stops: it agrees to a cancellation, or confirms that the data are no longer used. */
@Named
@ViewScoped
public class PortalStop extends PortalStep {

    private static final long serialVersionUID = 1L;

    private boolean stopped;

    /** Agrees to the programme's request to cancel (T15). */
    public String confirmCancel() {
        return step("cancel", () -> inbox().confirmCancel(new Inbox.Move(id(), version())));
    }

    /** Confirms that the use has stopped (T22). */
    public String confirmStop() {
        return step("stop", () -> inbox().confirmStop(new Inbox.ConfirmStop(id(), version(), stopped)));
    }

    public boolean isStopped() {
        return stopped;
    }

    public void setStopped(boolean stopped) {
        this.stopped = stopped;
    }
}
