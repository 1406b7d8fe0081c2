package org.sathi.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sathi.referrals.api.BusinessTimes;
import org.sathi.web.base.faces.Actions;

/** How often and how long, where a step of a referral asks for a number; a part of the calendar's page. */
@Named
@ViewScoped
public class CalendarLimits implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BusinessTimes times;

    @Inject
    private Actions actions;

    private LimitsForm form = new LimitsForm();

    /** Reads the numbers as they stand. */
    public void load() {
        form = LimitsForm.of(times.limits());
    }

    /** Keeps them. */
    public String save() {
        return actions.save("times.limits.saved", this::load, () -> {
            times.changeLimits(form.limits());
            return "/admin/calendar";
        });
    }

    public LimitsForm getForm() {
        return form;
    }
}
