package org.sathi.web.base.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** No exception leaves the JSON interface but as a {@link Problem}: refusals by their kind, wrong methods and formats, faults. */
@Provider
@ApplicationScoped
public class EveryFault implements ExceptionMapper<Throwable> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable fault) {
        return problems.answer(fault);
    }
}
