package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.referrals.api.LoggedReferrals;

/** Records that an agency without a login has met the person, has tried to reach them, or has met them again (A-9, T9, T27). */
@Named
@ViewScoped
public class ReferralLoggedContact extends ReferralStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoggedReferrals logged;

    private final ContactForm form = new ContactForm();

    /** The agency has met the person. */
    public String met() {
        return step(
                "logContact",
                () -> logged.firstContact(
                        new LoggedReferrals.FirstContact(id(), version(), form.getOn(), form.getChannel(), key())));
    }

    /** The agency has tried, or met them again. */
    public String record() {
        return step(
                "logTry",
                () -> logged.contact(new LoggedReferrals.Contact(
                        id(), form.getOn(), form.getChannel(), form.getResult(), form.getNote(), key())));
    }

    public ContactForm getForm() {
        return form;
    }
}
