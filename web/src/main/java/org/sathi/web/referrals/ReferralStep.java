package org.sathi.web.referrals;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Supplier;
import org.sathi.referrals.api.Referrals;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** What the dialogs of the record page share: each takes one step and leads back to the page as it then is. */
public abstract class ReferralStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Referrals referrals;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private ReferralPage page;

    /** Runs a step of the dialog; its texts are {@code referrals.<dialog>.done}. */
    protected String step(String dialog, Runnable step) {
        return step(dialog, page.address(), step);
    }

    /** As {@link #step(String, Runnable)}, going on to another page. */
    protected String step(String dialog, String address, Runnable step) {
        return actions.run(dialog, "referrals." + dialog + ".done", () -> {
            step.run();
            return address;
        });
    }

    /** As {@link #step(String, Runnable)}, where the step itself tells the page to go on to. */
    protected String step(String dialog, Supplier<String> step) {
        return actions.run(dialog, "referrals." + dialog + ".done", step);
    }

    protected Referrals referrals() {
        return referrals;
    }

    protected ReferralPage page() {
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
