package org.sathi.web.base.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletResponse;
import org.sathi.kernel.error.Refusal;
import org.sathi.web.base.http.Refusals;

/**
 * A page that is shown with what was refused on it answers as the JSON interface does: with the status of the refusal, and with 400 when a field could not be read. It is the whole page, with its
 * messages and what was typed. The part of a page that a script asked for is answered with 200: PrimeFaces throws an update away whose status is another, and with it the message.
 */
public class RefusedPage implements SystemEventListener {

    private static final String STATUS = "org.sathi.refused-status";

    /** Notes why the page is shown again. */
    static void because(FacesContext context, Refusal refusal) {
        context.validationFailed();
        context.getAttributes().put(STATUS, Refusals.statusOf(refusal));
    }

    /** Says that the address asks for what no field of its page takes: a day or a year that there is not, a word that cannot be searched for. */
    public static void badAddress() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = ((PreRenderViewEvent) event).getFacesContext();
        if (context.isPostback()
                && context.isValidationFailed()
                && !context.getResponseComplete()
                && !context.getPartialViewContext().isPartialRequest()) {
            Object status = context.getAttributes().getOrDefault(STATUS, HttpServletResponse.SC_BAD_REQUEST);
            context.getExternalContext().setResponseStatus((Integer) status);
        }
    }
}
