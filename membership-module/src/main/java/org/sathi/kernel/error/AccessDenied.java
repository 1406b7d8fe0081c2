package org.sathi.kernel.error;

/** The signed-in person does not hold the permission that the operation declares; answered as 403. */
public final class AccessDenied extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccessDenied() {
        super("error.access-denied");
    }
}
