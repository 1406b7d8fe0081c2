package org.sathi.web.base.draft;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.draft.FormDraft;
import org.sathi.kernel.draft.KeptDraft;
import org.sathi.web.base.faces.SubmitKey;

/**
 * Puts a draft back into its form: as text that was sent and not checked yet, which is just what it is. Runs for the first view of a page that has a form whose
 * text is kept; other pages are not asked for drafts.
 */
public class DraftRestorer implements SystemEventListener {

    /** Attribute of the forms whose text is kept; the form tag sets it. */
    static final String KEEPS = "keepsText";

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = ((PreRenderViewEvent) event).getFacesContext();
        if (context.isPostback()
                || context.getResponseComplete()
                || CurrentActor.find().isEmpty()) {
            return;
        }
        List<UIForm> forms = forms(context);
        if (forms.isEmpty()) {
            return;
        }
        PageDraft page = CDI.current().select(PageDraft.class).get();
        Optional<KeptDraft> kept = page.look();
        if (kept.isEmpty()) {
            return;
        }
        FormDraft draft = kept.get().draft();
        Optional<UIForm> form = forms.stream()
                .filter(candidate -> candidate.getId().equals(draft.form()))
                .findFirst();
        if (form.isEmpty()) {
            page.lostItsForm();
        } else if (page.isBack()) {
            fill(context, form.get(), draft.fields());
            if (draft.submitKey() != null) {
                CDI.current().select(SubmitKey.class).get().takeUp(draft.submitKey());
            }
        }
    }

    /** Looks for the forms themselves, not once for each row of a table: most pages are lists without any. */
    private static List<UIForm> forms(FacesContext context) {
        List<UIForm> forms = new ArrayList<>();
        collect(context.getViewRoot(), forms);
        return forms;
    }

    private static void collect(UIComponent component, List<UIForm> forms) {
        if (component instanceof UIForm form) {
            if (Boolean.parseBoolean(String.valueOf(form.getAttributes().get(KEEPS))) && shown(form)) {
                forms.add(form);
            }
            return;
        }
        for (Iterator<UIComponent> parts = component.getFacetsAndChildren(); parts.hasNext(); ) {
            collect(parts.next(), forms);
        }
    }

    private static boolean shown(UIComponent form) {
        for (UIComponent part = form; part != null; part = part.getParent()) {
            if (!part.isRendered()) {
                return false;
            }
        }
        return true;
    }

    private static void fill(FacesContext context, UIForm form, Map<String, List<String>> fields) {
        form.visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder holder) {
                holder.setSubmittedValue(typed(component, fields.get(component.getClientId(context))));
            }
            return VisitResult.ACCEPT;
        });
    }

    /** A choice that was not made is not sent at all; a text field that was not sent was not on the page. */
    private static Object typed(UIComponent input, List<String> values) {
        if (input instanceof UISelectMany) {
            return values == null ? new String[0] : values.toArray(String[]::new);
        }
        if (input instanceof UISelectBoolean) {
            return String.valueOf(values != null);
        }
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
