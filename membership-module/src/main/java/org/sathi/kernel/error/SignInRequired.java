package org.sathi.kernel.error;

/** Nobody is signed in and the operation is not open to all; answered as 401 or by the sign-in page. */
public final class SignInRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignInRequired() {
        super("error.sign-in-required");
    }
}
