package org.sathi.web.base.http;

import jakarta.resource.spi.ResourceAllocationException;
import org.sathi.kernel.error.DatabaseFault;

/**
 * Whether a fault says no more than that the database could not do this now: all connections are in use, it cannot be reached or broke off, or somebody else holds the row. Nothing was done
 * then, but for what was being committed in the moment in which the connection broke, which may be there; the same request can be sent again a little later, and its submit key keeps it from being
 * done twice.
 */
public final class Busy {

    /** Seconds after which it is worth trying again. */
    public static final String RETRY_AFTER = "5";

    /** Key of the text that says it to another system. */
    public static final String CODE = "error.busy";

    private Busy() {}

    /** Whether there was no connection in time, it broke, or a row was held by somebody else for too long or again and again. */
    public static boolean in(Throwable fault) {
        return DatabaseFault.locked(fault)
                || DatabaseFault.unreachable(fault)
                || DatabaseFault.any(fault, ResourceAllocationException.class::isInstance);
    }
}
