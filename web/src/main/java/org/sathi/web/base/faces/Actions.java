package org.sathi.web.base.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Supplier;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.FieldError;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.KeyReused;
import org.sathi.kernel.error.Refusal;
import org.sathi.web.base.compare.Comparison;
import org.sathi.web.base.draft.LostForms;
import org.sathi.web.base.draft.PageDraft;
import org.sathi.web.base.text.Ui;

/**
 * How a page's bean calls a published operation. What the operation refuses becomes a message: at the field that was
 * wrong ({@link InvalidInput}) or above the page ({@link Conflict}). Not found, not allowed and not signed in are not
 * caught here: they end in their own pages.
 */
@RequestScoped
public class Actions {

    private static final String REOPEN = "org.sathi.reopen";

    @Inject
    private Ui ui;

    @Inject
    private PageDraft draft;

    @Inject
    private LostForms lostForms;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Comparison comparison;

    /**
     * Runs an operation and leads on to another page.
     *
     * @param done key of the text to show there, or null for none
     * @param operation calls the published operation and gives the address to go on with, without {@code .xhtml}
     * @return the outcome for Faces: a redirect, or null (stay, messages are set) when it was refused
     */
    public String run(String done, Supplier<String> operation) {
        return run(null, done, operation);
    }

    /**
     * As {@link #run(String, Supplier)}, for a dialog: when a field is refused, the dialog of this id opens again. Its inputs may carry the dialog's id before
     * the field's name ({@code reject_text}), so that several dialogs of a page can have the same field.
     */
    public String run(String dialogId, String done, Supplier<String> operation) {
        FacesContext context = FacesContext.getCurrentInstance();
        String address = tryIt(context, dialogId, operation);
        if (address == null) {
            return null;
        }
        draft.sent();
        if (done != null) {
            say(done);
        }
        context.getExternalContext().getFlash().setKeepMessages(true);
        return address + (address.indexOf('?') < 0 ? '?' : '&') + "faces-redirect=true";
    }

    /**
     * As {@link #run(String, Supplier)}, for a form that changes a record: when somebody else saved the record since the form was opened, both versions are
     * shown side by side and nothing is overwritten unseen (X4).
     *
     * @param reload reads the record into the page's bean again, with its version
     */
    public String save(String done, Runnable reload, Supplier<String> operation) {
        return run(done, () -> {
            try {
                return operation.get();
            } catch (Conflict e) {
                if (!e.isStale()) {
                    throw e;
                }
                comparison.make(reload);
                RefusedPage.because(FacesContext.getCurrentInstance(), e);
                return null;
            }
        });
    }

    /** Runs an operation of a page that stays (ajax); gives whether it was done. */
    public boolean stay(Runnable operation) {
        String done = tryIt(FacesContext.getCurrentInstance(), null, () -> {
            operation.run();
            return "";
        });
        return done != null;
    }

    /** Says above the page, after a redirect too, what was done. */
    public void say(String key, Object... values) {
        add(null, FacesMessage.SEVERITY_INFO, ui.text(key, values));
    }

    /** Warns above the page. */
    public void warn(String key, Object... values) {
        add(null, FacesMessage.SEVERITY_WARN, ui.text(key, values));
    }

    /** Refuses an input of the page by the id of its tag; an id that is not on the page gives a message above it. */
    public void refuse(String field, String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent input = find(context, field);
        if (input instanceof EditableValueHolder holder) {
            holder.setValid(false);
        }
        add(input == null ? null : input.getClientId(context), FacesMessage.SEVERITY_ERROR, ui.text(key, values));
        context.validationFailed();
    }

    private String tryIt(FacesContext context, String dialogId, Supplier<String> operation) {
        try {
            return operation.get();
        } catch (InvalidInput e) {
            e.errors().forEach(error -> refuse(dialogId, error));
            if (dialogId != null) {
                context.getAttributes().put(REOPEN, dialogId);
            }
            RefusedPage.because(context, e);
        } catch (Conflict e) {
            // Somebody was faster, and the form may not be on the page any more: its text waits there to be read.
            lostForms.keep(request);
            refuse(context, e);
        } catch (KeyReused e) {
            refuse(context, e);
        }
        return null;
    }

    private void refuse(FacesContext context, Refusal refusal) {
        add(
                null,
                FacesMessage.SEVERITY_ERROR,
                ui.text(refusal.code(), refusal.params().toArray()));
        RefusedPage.because(context, refusal);
    }

    private void refuse(String dialogId, FieldError error) {
        String own = dialogId + "_" + error.field();
        boolean has = dialogId != null && find(FacesContext.getCurrentInstance(), own) != null;
        refuse(has ? own : error.field(), error.code(), error.params().toArray());
    }

    private static void add(String clientId, Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, text));
    }

    /** The input whose id is the name of the command's component, wherever it stands. */
    private static UIComponent find(FacesContext context, String id) {
        UIComponent[] found = new UIComponent[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder && Objects.equals(component.getId(), id)) {
                found[0] = component;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }
}
