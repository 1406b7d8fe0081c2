package org.sathi.web.base.faces;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.view.ViewMetadata;
import java.util.Set;
import org.sathi.kernel.error.NotFound;

/**
 * An address with a parameter that is no value of its kind (no such constant, no id, no number, neither true nor false) leads nowhere. Without this, the page would open as if nothing had been
 * asked, and empty: Faces leaves out the page's actions when a parameter cannot be read. A form that is sent keeps its own messages.
 */
public class ReadableAddress implements SystemEventListener {

    private static final Set<String> TRUTH = Set.of("true", "false");

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = ((PreRenderViewEvent) event).getFacesContext();
        if (context.isPostback() || context.getResponseComplete()) {
            return;
        }
        if (!ViewMetadata.getViewParameters(context.getViewRoot()).stream()
                .allMatch(parameter -> isReadable(context, parameter))) {
            throw new NotFound();
        }
    }

    private static boolean isReadable(FacesContext context, UIViewParameter parameter) {
        return parameter.isValid() && (!isTruth(context, parameter) || isTrueOrFalse(context, parameter));
    }

    private static boolean isTruth(FacesContext context, UIViewParameter parameter) {
        return parameter.getValueExpression("value").getType(context.getELContext()) == boolean.class;
    }

    private static boolean isTrueOrFalse(FacesContext context, UIViewParameter parameter) {
        String text = context.getExternalContext().getRequestParameterMap().get(parameter.getName());
        return text == null || text.isEmpty() || TRUTH.contains(text);
    }
}
