package org.sathi.web.base.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.sathi.kernel.access.CurrentActor;

/** Nothing of the JSON interface answers without a proof of who asks: not even that a parameter is wrong. */
@Provider
@ApplicationScoped
public class SignedInOnly implements ContainerRequestFilter {

    /**
     * Refuses the request unless somebody is signed in.
     *
     * @throws org.sathi.kernel.error.SignInRequired answered as 401
     */
    @Override
    public void filter(ContainerRequestContext request) {
        CurrentActor.get();
    }
}
