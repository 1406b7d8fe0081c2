package org.sathi.web.agencies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyView;

/** A place of an agency, written for it by the programme. */
@Named
@ViewScoped
public class PlaceEditPage extends PlaceEdit {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agencies agencies;

    private UUID agency;

    @Override
    protected AgencyView agency() {
        return agencies.get(agency);
    }

    @Override
    protected String keep(UUID placeId, long seen, PlaceForm typed, UUID key) {
        agencies.savePlace(new Agencies.SavePlace(agency, placeId, seen, typed.data(), key));
        return "/admin/agencies/agency?id=" + agency;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }
}
