package org.sathi.kernel.error;

/**
 * What was asked for was there, and somebody took it out for good; said only to who could have read it, so that nobody learns of what is outside of their scope. Answered as 410.
 */
public final class Gone extends Refusal {

    private static final long serialVersionUID = 1L;

    /** A reason with who took it out and when. */
    public Gone(String code, Object... params) {
        super(code, params);
    }
}
