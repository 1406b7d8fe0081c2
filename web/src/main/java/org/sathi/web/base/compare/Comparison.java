package org.sathi.web.base.compare;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Puts what somebody else saved beside what this person typed, for the form that was sent, whatever it is about: it goes through the form's inputs, reads the
 * record again and takes what each input shows then. The typed values stay in the form, and the page holds the new version, so that saving once more saves them
 * knowingly (X4).
 */
@Named
@RequestScoped
public class Comparison {

    @Inject
    private ShownValue shown;

    private String form;
    private List<Difference> differences = List.of();

    /**
     * Compares the form that was sent with the record as it is saved now.
     *
     * @param reload reads the record into the page's bean again, with its version
     */
    public void make(Runnable reload) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIForm sent = formOf(UIComponent.getCurrentComponent(context));
        ELContext el = context.getELContext();
        Map<String, Object> typed = new HashMap<>();
        eachInput(context, sent, (input, value) -> typed.put(input.getClientId(context), value.getValue(el)));
        reload.run();
        List<Difference> found = new ArrayList<>();
        eachInput(context, sent, (input, value) -> {
            Object mine = typed.get(input.getClientId(context));
            String saved = shown.of(context, input, value.getValue(el));
            String mineShown = shown.of(context, input, mine);
            if (!saved.equals(mineShown)) {
                found.add(new Difference(shown.label(input), saved, mineShown));
            }
            value.setValue(el, mine);
        });
        form = sent.getId();
        differences = List.copyOf(found);
    }

    /** Whether the form of this id shows a comparison. */
    public boolean in(String formId) {
        return formId.equals(form);
    }

    /** The inputs in which the two versions differ, in the order of the form; none when both people saved the same. */
    public List<Difference> getDifferences() {
        return differences;
    }

    private static UIForm formOf(UIComponent component) {
        UIComponent at = component;
        while (!(at instanceof UIForm)) {
            at = at.getParent();
        }
        return (UIForm) at;
    }

    private static void eachInput(FacesContext context, UIForm form, BiConsumer<UIInput, ValueExpression> work) {
        form.visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIInput input && input.getValueExpression("value") != null) {
                work.accept(input, input.getValueExpression("value"));
            }
            return component.isRendered() ? VisitResult.ACCEPT : VisitResult.REJECT;
        });
    }
}
