package org.sathi.web.referrals;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * Pages with several forms after one of them was refused: the refused input shows what was typed, and the inputs of the other forms are no longer marked as wrong by an
 * earlier refusal, so that only the dialog in question opens.
 */
public final class RefusedForms {

    private RefusedForms() {}

    /** To be called before the page is rendered again. */
    public static void settle(FacesContext context) {
        if (!context.isPostback()) {
            return;
        }
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                form.visitTree(visit, RefusedForms::forget);
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
