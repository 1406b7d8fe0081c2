package org.sathi.web.base.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.sathi.web.base.http.Refusals;
import org.sathi.web.base.http.Requests;

/** What an error page says: its kind, and the reference under which a fault is found in the log. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f-]{36}");

    @Inject
    private HttpServletRequest request;

    /** The kind of the failure of this request, or of the one whose ajax answer led here. */
    public String getKind() {
        String asked = request.getParameter("kind");
        return asked != null && Refusals.KINDS.contains(asked) ? asked : Refusals.kind(request);
    }

    /** The reference of the failed request. */
    public String getReference() {
        String asked = request.getParameter("ref");
        return asked != null && REFERENCE.matcher(asked).matches() ? asked : Requests.id(request);
    }
}
