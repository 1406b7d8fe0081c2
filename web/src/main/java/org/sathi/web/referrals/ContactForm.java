package org.sathi.web.referrals;

import java.io.Serializable;
import java.time.LocalDate;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;

/** When and how an agency met the person, or tried to, and what came of it, on either side's page (T9, T27). */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private ContactChannel channel;
    private ContactResult result;
    private String note;

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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
