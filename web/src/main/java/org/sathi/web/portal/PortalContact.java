package org.sathi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.referrals.api.Inbox;
import org.sathi.web.base.text.Ui;
import org.sathi.web.referrals.ContactForm;

/** Noting an attempt to reach the person. */
@Named
@ViewScoped
public class PortalContact extends PortalStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ui ui;

    private final ContactForm form = new ContactForm();
    private boolean againstWish;

    /** Offers today. */
    @PostConstruct
    void begin() {
        form.setOn(ui.getToday());
    }

    /** Notes the attempt (T27). */
    public String log() {
        return step(
                "contact",
                () -> inbox().logContact(new Inbox.LogContact(
                        id(), form.getOn(), form.getChannel(), form.getResult(), form.getNote(), againstWish, key())));
    }

    public ContactForm getForm() {
        return form;
    }

    public boolean isAgainstWish() {
        return againstWish;
    }

    public void setAgainstWish(boolean againstWish) {
        this.againstWish = againstWish;
    }
}
