package org.sathi.referrals.api;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** What a partner agency sees and keeps of its own entry in the directory. */
public interface OwnAgency {

    /** The own agency with its services. */
    @RequiresPermission(Permission.INBOX_VIEW)
    AgencyView get();

    /** The people of the own agency, by name. */
    @RequiresPermission(Permission.INBOX_VIEW)
    List<WorkerLabel> team();

    /** Says how much room a service has. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    void setCapacity(SetCapacity command);

    /** Opens or closes a service for new referrals. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    void setStatus(SetServiceStatus command);

    /** Confirms that the entry of a service is right today. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    void verify(VerifyService command);

    /** Adds a place at which the own agency works, or changes it. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    UUID savePlace(SavePlace command);

    /** A place of the own agency; {@code id} is {@code null} for a new one. */
    record SavePlace(UUID id, long version, PlaceData data, UUID submitKey) {}

    /** New capacity of a service of the own agency. */
    record SetCapacity(UUID serviceId, long version, CapacityStatus capacity) {}

    /** New status of a service of the own agency. */
    record SetServiceStatus(UUID serviceId, long version, ServiceStatus status) {}

    /** The entry of a service is right. */
    record VerifyService(UUID serviceId, long version) {}
}
