package org.sathi.web.base.http;

import jakarta.resource.spi.ResourceAllocationException;
import org.sathi.kernel.error.DatabaseFault;

/**
 * Whether a fault says no more than that the database had no connection to give within the time that a request may wait: all are in use, or it cannot be reached. Nothing
 * was done then, and the same request can be sent again a little later.
 */
public final class Busy {

    /** Seconds after which it is worth trying again. */
    public static final String RETRY_AFTER = "5";

    /** Key of the text that says it to another system. */
    public static final String CODE = "error.busy";

    private Busy() {}

    /** Whether there was no connection in time, or a row was held by somebody else for too long or again and again. */
    public static boolean in(Throwable fault) {
        return DatabaseFault.locked(fault) || DatabaseFault.any(fault, ResourceAllocationException.class::isInstance);
    }
}
