package org.sathi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Inbox;
import org.sathi.web.base.text.Ui;

/** Noting an attempt to reach the person. */
@Named
@ViewScoped
public class PortalContact extends PortalStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ui ui;

    private LocalDate on;
    private ContactChannel channel;
    private ContactResult result;
    private String note;
    private boolean againstWish;

    /** Offers today. */
    @PostConstruct
    void begin() {
        on = ui.getToday();
    }

    /** Notes the attempt (T27). */
    public String log() {
        return step(
                "contact",
                () -> inbox().logContact(new Inbox.LogContact(id(), on, channel, result, note, againstWish, key())));
    }

    /** The ways to reach somebody. */
    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    /** What can come of it. */
    public ContactResult[] getResults() {
        return ContactResult.values();
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public ContactResult getResult() {
        return result;
    }

    public void setResult(ContactResult result) {
        this.result = result;
    }

    public boolean isAgainstWish() {
        return againstWish;
    }

    public void setAgainstWish(boolean againstWish) {
        this.againstWish = againstWish;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
