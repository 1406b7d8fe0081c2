package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.ServedSex;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.web.agencies.ServiceForm;
import org.sathi.web.base.faces.Actions;

/** Whom one of the agency's own services takes and what they bring along, written by the agency itself. */
@Named
@ViewScoped
public class PortalTaken implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnAgency ownAgency;

    @Inject
    private Actions actions;

    private UUID id;
    private long version;
    private String nameEn;
    private String nameNe;
    private ServiceForm form = new ServiceForm();

    /** Reads the service; another agency's does not exist here. */
    public void load() {
        ServiceRow row = ownAgency.get().services().stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        version = row.version();
        nameEn = row.nameEn();
        nameNe = row.nameNe();
        form = ServiceForm.of(row);
    }

    /** Keeps it. */
    public String save() {
        return actions.save("portal.taken.saved", this::load, () -> {
            ownAgency.setTaken(
                    new OwnAgency.SetTaken(id, version, form.getMinAge(), form.getMaxAge(), form.conditions()));
            return "/portal/services";
        });
    }

    /** Whom a service can be for. */
    public ServedSex[] getSexes() {
        return ServedSex.values();
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getNameNe() {
        return nameNe;
    }

    public ServiceForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
