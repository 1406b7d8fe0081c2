package org.sathi.web.base.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.sathi.web.base.http.Refusals;
import org.sathi.web.base.http.Requests;
import org.sathi.web.base.text.Ui;

/** What an error page says: its kind, and the reference under which a fault is found in the log. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f-]{36}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Ui ui;

    /** The kind of the failure of this request, or of the one whose ajax answer led here. */
    public String getKind() {
        String asked = asked("kind");
        return asked != null && Refusals.KINDS.contains(asked) ? asked : Refusals.kind(request);
    }

    /** What there is to say of it in a sentence. */
    public String getText() {
        return Refusals.said(request)
                .map(said -> ui.text(said.code(), said.params().toArray()))
                .orElseGet(() -> ui.text("error.page." + getKind() + ".text"));
    }

    /** The reference of the failed request. */
    public String getReference() {
        String asked = asked("ref");
        return asked != null && REFERENCE.matcher(asked).matches() ? asked : Requests.id(request);
    }

    /** As the page was asked for: what failed may have carried a body that cannot be read. */
    private static String asked(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
