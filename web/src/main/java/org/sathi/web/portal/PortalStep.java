package org.sathi.web.portal;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.referrals.api.Inbox;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** What the dialogs of the referral page share: each takes one step and leads back to the page as it then is. */
public abstract class PortalStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Inbox inbox;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private PortalReferral page;

    /** Runs a step of the dialog; its texts are {@code portal.<dialog>.done}. */
    protected String step(String dialog, Runnable step) {
        return actions.run(dialog, "portal." + dialog + ".done", () -> {
            step.run();
            return page.address();
        });
    }

    protected Inbox inbox() {
        return inbox;
    }

    protected PortalReferral page() {
        return page;
    }

    protected UUID id() {
        return page.getId();
    }

    protected long version() {
        return page.version();
    }

    protected UUID key() {
        return submitKey.value();
    }
}
