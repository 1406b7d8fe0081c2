package org.sathi.web.agencies;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.referrals.api.AgencyView;
import org.sathi.referrals.api.PlaceView;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Choice;
import org.sathi.web.referrals.ReferralWords;

/** What the two pages share on which a place of an agency is written: the agency's own and the programme's. */
public abstract class PlaceEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private ReferralWords words;

    private UUID id;
    private PlaceForm form = new PlaceForm();
    private long version;
    private List<Choice> services = List.of();

    /** The agency whose place it is, with all its places. */
    protected abstract AgencyView agency();

    /** Keeps the place and tells the page to go on to. */
    protected abstract String keep(UUID placeId, long seen, PlaceForm typed, UUID key);

    /** Reads the place that is changed; a new one begins empty. */
    public void load() {
        AgencyView agency = agency();
        services = agency.services().stream()
                .map(row -> new Choice(row.id(), words.name(row.nameEn(), row.nameNe())))
                .toList();
        if (id != null) {
            PlaceView place = agency.places().stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            form = PlaceForm.of(place);
            version = place.version();
        }
    }

    /** Keeps the place. */
    public String save() {
        return actions.save("places.saved", this::load, () -> keep(id, version, form, submitKey.value()));
    }

    /** The agency's services, to say which are given there. */
    public List<Choice> getServices() {
        return services;
    }

    /** The days of the week as they begin in Nepal. */
    public List<DayOfWeek> getDays() {
        return PlaceWords.WEEK;
    }

    public PlaceForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
