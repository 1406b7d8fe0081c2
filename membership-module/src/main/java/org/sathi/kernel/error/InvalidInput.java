package org.sathi.kernel.error;

import java.util.List;

/** One or more fields of a command do not hold what they must; answered as 400 and shown at each field. */
public final class InvalidInput extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(errors.get(0).code(), errors.get(0).params().toArray());
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String code, Object... params) {
        this(List.of(new FieldError(field, code, params)));
    }

    /** All errors in the order of the fields; never empty. */
    public List<FieldError> errors() {
        return errors;
    }
}
