package org.sathi.web.agencies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.CostLevel;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ServedSex;
import org.sathi.referrals.api.ServiceStatus;
import org.sathi.referrals.api.ServiceView;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Ui;

/** Adding a service to an agency, and changing one. */
@Named
@ViewScoped
public class ServiceEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agencies agencies;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private Ui ui;

    private UUID agency;
    private UUID id;

    private ServiceForm form = new ServiceForm();
    private long version;
    private LocalDate verifiedOn;
    private String verifiedBy;

    /** Reads the service that is changed; a new one begins empty, for the agency of the address. */
    public void load() {
        if (id != null) {
            ServiceView service = agencies.service(id);
            form = ServiceForm.of(service);
            version = service.row().version();
            agency = service.row().agencyId();
            verifiedOn = service.row().verifiedOn();
            verifiedBy = service.row().verifiedBy();
        } else {
            agencies.get(agency);
        }
    }

    /** Keeps the service. */
    public String save() {
        return actions.save("agencies.service.saved", this::load, () -> {
            if (id == null) {
                agencies.addService(new Agencies.AddService(agency, form.data(), submitKey.value()));
            } else {
                agencies.changeService(new Agencies.ChangeService(id, version, form.data()));
            }
            return "/admin/agencies/agency?id=" + agency;
        });
    }

    /** Confirms for the programme that the entry is right today. */
    public String verify() {
        return actions.run("portal.services.verified", () -> {
            agencies.verify(new Agencies.VerifyService(id, version));
            return "/admin/agencies/service?id=" + id;
        });
    }

    /** When the entry was last checked and by whom, in a sentence. */
    public String getVerified() {
        if (verifiedOn == null) {
            return ui.text("places.verified.never");
        }
        return verifiedBy == null
                ? ui.text("places.verified.on", ui.date(verifiedOn))
                : ui.text("places.verified.last", ui.date(verifiedOn), verifiedBy);
    }

    /** Whom a service can be for. */
    public ServedSex[] getSexes() {
        return ServedSex.values();
    }

    public ServiceForm getForm() {
        return form;
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    public ServiceStatus[] getStatuses() {
        return ServiceStatus.values();
    }

    public CapacityStatus[] getCapacities() {
        return CapacityStatus.values();
    }

    public CostLevel[] getCosts() {
        return CostLevel.values();
    }

    public InformationCategory[] getAllCategories() {
        return InformationCategory.values();
    }

    public SpokenLanguage[] getSpoken() {
        return SpokenLanguage.values();
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
