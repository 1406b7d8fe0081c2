package org.sathi.web.base.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON, or not the JSON of the command, is the caller's fault: 400. */
@Provider
@ApplicationScoped
public class MalformedJson implements ExceptionMapper<JsonbException> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(JsonbException fault) {
        return problems.answer(Response.Status.BAD_REQUEST.getStatusCode(), "error.api.malformed", null);
    }
}
