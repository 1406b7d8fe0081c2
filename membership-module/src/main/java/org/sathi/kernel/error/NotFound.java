package org.sathi.kernel.error;

/**
 * What was asked for does not exist or is outside of the asker's scope; the two cannot be told apart (DESIGN.md 4.1), so there is one code and no
 * parameter. Answered as 404.
 */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("error.not-found");
    }
}
