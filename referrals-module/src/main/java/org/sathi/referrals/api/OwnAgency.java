package org.sathi.referrals.api;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.membership.api.UnusedAccount;

/** What a partner agency sees and keeps of its own entry in the directory. */
public interface OwnAgency {

    /** The own agency with its services. */
    @RequiresPermission(Permission.INBOX_VIEW)
    AgencyView get();

    /** The people of the own agency, by name. */
    @RequiresPermission(Permission.INBOX_VIEW)
    List<WorkerLabel> team();

    /** The accounts of the own agency that are closed because nobody used them, the latest first. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    List<UnusedAccount> closedUnused();

    /**
     * Closes the account of somebody who works for the own agency no more; what they worked on lies in the pool again. New accounts are made by the programme, which answers for who comes in.
     *
     * @throws org.sathi.kernel.error.NotFound when the agency has no such open account
     * @throws org.sathi.kernel.error.Conflict for one's own account
     */
    @RequiresPermission(Permission.INBOX_ADMIN)
    void closeAccount(CloseAccount command);

    /** Says how much room a service has. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    void setCapacity(SetCapacity command);

    /** Says whom a service takes and what they bring along; whoever says it has looked at the entry, so it counts as confirmed today. */
    @RequiresPermission(Permission.INBOX_ADMIN)
    void setTaken(SetTaken command);

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

    /** Who leaves, and why; the reason stands in the audit trail. */
    record CloseAccount(UUID accountId, String reason) {}

    /** New capacity of a service of the own agency. */
    record SetCapacity(UUID serviceId, long version, CapacityStatus capacity) {}

    /**
     * Whom a service of the own agency takes.
     *
     * @param minAge youngest age served in years, or {@code null}
     * @param maxAge oldest age served in years, or {@code null}
     * @param conditions whom else it takes, and what they bring along
     */
    record SetTaken(UUID serviceId, long version, Integer minAge, Integer maxAge, ServiceConditions conditions) {}

    /** New status of a service of the own agency. */
    record SetServiceStatus(UUID serviceId, long version, ServiceStatus status) {}

    /** The entry of a service is right. */
    record VerifyService(UUID serviceId, long version) {}
}
