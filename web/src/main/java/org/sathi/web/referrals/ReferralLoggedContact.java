package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.LoggedReferrals;

/** Records that an agency without a login has tried to reach the member, or has met them again (A-9, T27). */
@Named
@ViewScoped
public class ReferralLoggedContact extends ReferralStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoggedReferrals logged;

    private LocalDate on;
    private ContactChannel channel;
    private ContactResult result;
    private String note;

    /** The agency has told of it. */
    public String record() {
        return step(
                "logTry", () -> logged.contact(new LoggedReferrals.Contact(id(), on, channel, result, note, key())));
    }

    /** The ways of an attempt. */
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
