package org.sathi.web.calendar;

import java.io.Serializable;
import org.sathi.referrals.api.BusinessUnit;
import org.sathi.referrals.api.Deadlines;

/** The deadlines of one priority as they are typed. */
public class DeadlinesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer acknowledge;
    private BusinessUnit unit;
    private Integer respond;
    private Integer contact;
    private Integer update;

    /** The form as they stand. */
    static DeadlinesForm of(Deadlines deadlines) {
        DeadlinesForm form = new DeadlinesForm();
        form.acknowledge = deadlines.acknowledge();
        form.unit = deadlines.acknowledgeUnit();
        form.respond = deadlines.respondDays();
        form.contact = deadlines.firstContactDays();
        form.update = deadlines.updateDays();
        return form;
    }

    /** The deadlines as they are kept. */
    Deadlines deadlines() {
        return new Deadlines(acknowledge, unit, respond, contact, update);
    }

    public Integer getAcknowledge() {
        return acknowledge;
    }

    public void setAcknowledge(Integer acknowledge) {
        this.acknowledge = acknowledge;
    }

    public BusinessUnit getUnit() {
        return unit;
    }

    public void setUnit(BusinessUnit unit) {
        this.unit = unit;
    }

    public Integer getRespond() {
        return respond;
    }

    public void setRespond(Integer respond) {
        this.respond = respond;
    }

    public Integer getContact() {
        return contact;
    }

    public void setContact(Integer contact) {
        this.contact = contact;
    }

    public Integer getUpdate() {
        return update;
    }

    public void setUpdate(Integer update) {
        this.update = update;
    }
}
