package org.sathi.web.base.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's content security policy. A form sends it back, because PrimeFaces shows a refused form again only under the nonce that the browser
 * already holds; its own script, which would add it, is not loaded on plain pages.
 */
@Named
@RequestScoped
public class FormNonce {

    /** The value of the hidden field {@code primefaces.nonce}. */
    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
