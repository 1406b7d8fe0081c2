package org.sathi.web.base.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.web.base.draft.LostForms;

/** Establishes who is asking, for the length of the request, and keeps everybody in their own area. */
public class ActorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BrowserSession session;

    @Inject
    private transient LostForms lostForms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Requests.path(request);
        if (path.startsWith("/jakarta.faces.resource/") || Requests.isIn(path, "/health")) {
            chain.doFilter(request, response);
            return;
        }
        Actor actor = session.actor(request).orElse(null);
        try (CurrentActor.Handle running = CurrentActor.begin(actor)) {
            if (!PageAccess.isProtected(path)) {
                chain.doFilter(request, response);
            } else if (actor == null) {
                askToSignIn(request, response);
            } else if (!PageAccess.allows(actor, path)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    /** Leads to the sign-in; what a form carried is kept for its writer and waits on the page behind it. */
    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = lostForms.keep(request).map(Requests::signInFor).orElseGet(() -> Refusals.signIn(request));
        if (request.getHeader("Faces-Request") == null) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }
}
