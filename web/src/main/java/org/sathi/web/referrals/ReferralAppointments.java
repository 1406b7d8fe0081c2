package org.sathi.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.referrals.api.AppointmentView;
import org.sathi.referrals.api.Appointments;

/** The appointments that the agency agreed with the person, as the programme reads them. */
@Named
@RequestScoped
public class ReferralAppointments {

    @Inject
    private Appointments appointments;

    @Inject
    private ReferralPage page;

    private List<AppointmentView> rows;

    /** All of this referral, the latest first. */
    public List<AppointmentView> getRows() {
        if (rows == null) {
            rows = appointments.ofProgramme(page.getId());
        }
        return rows;
    }
}
