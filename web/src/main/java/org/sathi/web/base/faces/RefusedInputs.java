package org.sathi.web.base.faces;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/**
 * After a refused post the refused input shows what was typed, whoever refused it, and the inputs of the page's other forms are no longer marked as wrong by an earlier
 * refusal, so that only the dialog in question opens.
 */
public class RefusedInputs implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = ((PreRenderViewEvent) event).getFacesContext();
        if (!context.isPostback() || context.getResponseComplete()) {
            return;
        }
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                form.visitTree(visit, RefusedInputs::forget);
                return VisitResult.REJECT;
            }
            if (component instanceof UIInput input && !input.isValid()) {
                keepTyped(context, input);
            }
            return VisitResult.ACCEPT;
        });
    }

    private static VisitResult forget(VisitContext visit, UIComponent component) {
        if (component instanceof EditableValueHolder holder && !holder.isValid()) {
            holder.resetValue();
        }
        return VisitResult.ACCEPT;
    }

    /** A refusal by the service comes after the typed text was taken over; without this the input would be empty. */
    private static void keepTyped(FacesContext context, UIInput input) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        Object submitted = input.getSubmittedValue();
        boolean gone = submitted == null || "".equals(submitted);
        if (gone && !(input instanceof UISelectMany)) {
            input.setSubmittedValue(sent.get(input.getClientId(context)));
        }
    }
}
