package org.sathi.web.base.http;

import jakarta.resource.spi.ResourceAllocationException;

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

    /** Looks for the pool's own exception behind what JPA, the transaction and Faces put around it. */
    public static boolean in(Throwable fault) {
        int depth = 0;
        for (Throwable cause = fault; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (cause instanceof ResourceAllocationException) {
                return true;
            }
        }
        return false;
    }
}
