package org.sathi.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyView;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.web.base.text.Ui;

/**
 * A slip of paper for the person to take along. Outside stand the code and the programme's neutral number, so that nobody who sees it learns anything; inside
 * stands where to go. Neither the person's name nor a service nor a need is on it.
 */
@Named
@RequestScoped
public class ReferralSlip {

    private static final String PHONE = "SATHI_PROGRAMME_PHONE";

    @Inject
    private Referrals referrals;

    @Inject
    private Agencies agencies;

    @Inject
    private Ui ui;

    private UUID id;
    private ReferralView view;
    private AgencyView agency;

    /** Reads it; a draft has no slip. */
    public void load() {
        view = referrals.view(id);
        if (view.row().state() == ReferralState.DRAFT || view.row().reference() == null) {
            throw new NotFound();
        }
        agency = agencies.get(agencies.service(view.serviceId()).row().agencyId());
    }

    /** Whether the agency has it on no screen, because it had no login when it was sent. */
    public boolean isLogged() {
        return view.row().logged();
    }

    /** The code without the part that names the agency. */
    public String getCode() {
        String reference = view.row().reference();
        return reference.substring(reference.lastIndexOf('-') + 1);
    }

    /** The programme's number, as the installation gives it; null to write it by hand. */
    public String getPhone() {
        String phone = System.getenv(PHONE);
        return phone == null || phone.isBlank() ? null : phone.strip();
    }

    /** Where it is, unless its place is confidential. */
    public String getPlace() {
        if (agency.confidentialLocation()) {
            return null;
        }
        String district = ui.district(agency.district());
        return agency.address() == null ? district : agency.address() + ", " + district;
    }

    public AgencyView getAgency() {
        return agency;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
