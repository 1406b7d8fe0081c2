package org.sathi.kernel.error;

import java.util.List;

/**
 * What is wrong with one field of a command.
 *
 * @param field name of the command's component, for example {@code birthYear}
 * @param code message key
 * @param params values for the placeholders of the message
 */
public record FieldError(String field, String code, List<Object> params) {

    public FieldError(String field, String code, Object... params) {
        this(field, code, List.of(params));
    }
}
