package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.error.NotFound;
import org.sathi.referrals.api.AgencyView;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.referrals.api.ServiceStatus;
import org.sathi.web.base.faces.Actions;

/** The own services of an agency as the programme's directory shows them. */
@Named
@ViewScoped
public class PortalServices implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnAgency ownAgency;

    @Inject
    private Actions actions;

    private UUID serviceId;
    private CapacityStatus capacity;
    private ServiceStatus status;

    private transient AgencyView agency;

    /** Reads the own entry. */
    public void load() {
        agency = ownAgency.get();
        agency.services().stream()
                .filter(row -> row.id().equals(serviceId))
                .findFirst()
                .ifPresent(this::show);
    }

    /** Reads the own entry for changing one service of it; another agency's does not exist here. */
    public void loadService() {
        load();
        if (getService() == null) {
            throw new NotFound();
        }
    }

    private void show(ServiceRow row) {
        capacity = row.capacity();
        status = row.status();
    }

    /** The service that is being changed, or nothing. */
    public ServiceRow getService() {
        return agency.services().stream()
                .filter(row -> row.id().equals(serviceId))
                .findFirst()
                .orElse(null);
    }

    /** Keeps what the agency says of its room and whether it takes new referrals. */
    public String save() {
        return actions.run("portal.services.saved", () -> {
            ServiceRow seen = getService();
            long version = seen.version();
            if (capacity != seen.capacity()) {
                ownAgency.setCapacity(new OwnAgency.SetCapacity(serviceId, version, capacity));
                version = current().version();
            }
            if (status != seen.status()) {
                ownAgency.setStatus(new OwnAgency.SetServiceStatus(serviceId, version, status));
            }
            return "/portal/services";
        });
    }

    /** Confirms that the entry is right today. */
    public String verify(ServiceRow row) {
        return actions.run("portal.services.verified", () -> {
            ownAgency.verify(new OwnAgency.VerifyService(row.id(), row.version()));
            return "/portal/services";
        });
    }

    private ServiceRow current() {
        agency = ownAgency.get();
        return getService();
    }

    /** Whether the reader keeps the agency's entry. */
    public boolean isAdmin() {
        return CurrentActor.get().may(Permission.INBOX_ADMIN);
    }

    public AgencyView getAgency() {
        return agency;
    }

    /** How much room there can be. */
    public CapacityStatus[] getCapacities() {
        return CapacityStatus.values();
    }

    /** Whether it can be referred to; that it is gone for good is the programme's to say. */
    public List<ServiceStatus> getStatuses() {
        return List.of(ServiceStatus.ACTIVE, ServiceStatus.TEMPORARILY_CLOSED, ServiceStatus.INACTIVE);
    }

    public UUID getServiceId() {
        return serviceId;
    }

    public void setServiceId(UUID serviceId) {
        this.serviceId = serviceId;
    }

    public CapacityStatus getCapacity() {
        return capacity;
    }

    public void setCapacity(CapacityStatus capacity) {
        this.capacity = capacity;
    }

    public ServiceStatus getStatus() {
        return status;
    }

    public void setStatus(ServiceStatus status) {
        this.status = status;
    }
}
