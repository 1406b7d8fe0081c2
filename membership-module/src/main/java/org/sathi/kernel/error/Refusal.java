package org.sathi.kernel.error;

import java.util.List;

/**
 * A published operation that says no. The code is a message key in the bundles of both languages; the parameters fill its placeholders and carry
 * nothing of a member, at most the name of a colleague. Any refusal rolls the transaction back: nothing is changed.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> params;

    protected Refusal(String code, Object... params) {
        super(code);
        this.code = code;
        this.params = List.of(params);
    }

    /** The message key, for example {@code error.conflict.stale}. */
    public String code() {
        return code;
    }

    /** Values for the placeholders of the message. */
    public List<Object> params() {
        return params == null ? List.of() : params;
    }
}
