package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sathi.referrals.api.AgencyView;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.web.agencies.PlaceEdit;
import org.sathi.web.agencies.PlaceForm;

/** A place at which the own agency works, written by the agency itself. */
@Named
@ViewScoped
public class PortalPlace extends PlaceEdit {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnAgency ownAgency;

    @Override
    protected AgencyView agency() {
        return ownAgency.get();
    }

    @Override
    protected String keep(UUID placeId, long seen, PlaceForm typed, UUID key) {
        ownAgency.savePlace(new OwnAgency.SavePlace(placeId, seen, typed.data(), key));
        return "/portal/services";
    }
}
