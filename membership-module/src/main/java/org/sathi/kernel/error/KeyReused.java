package org.sathi.kernel.error;

/** An idempotency key came again with another command; answered as 422 (B6-12). */
public final class KeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("error.submit-key-reused");
    }
}
