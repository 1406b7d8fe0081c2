package org.sathi.web.base.rest;

import jakarta.json.bind.annotation.JsonbNillable;

/**
 * What every refused request of the JSON interface is answered with.
 *
 * @param code message key, stable, for machines
 * @param message the same in the language of the request, for people
 * @param field the field or parameter that is wrong, or null
 */
@JsonbNillable
public record Problem(String code, String message, String field) {}
