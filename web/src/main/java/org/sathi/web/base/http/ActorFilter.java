package org.sathi.web.base.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;

/** Establishes who is asking, for the length of the request, and keeps everybody in their own area. */
public class ActorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<Permission> ADMINISTRATION =
            Set.of(Permission.ACCOUNT_MANAGE, Permission.AUDIT_VIEW, Permission.AGENCY_MANAGE);

    @Inject
    private transient BrowserSession session;

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
            if (!isProtected(path)) {
                chain.doFilter(request, response);
            } else if (actor == null) {
                askToSignIn(request, response);
            } else if (!mayEnter(actor, path)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    private static boolean isProtected(String path) {
        return Requests.isIn(path, "/staff") || Requests.isIn(path, "/portal") || Requests.isIn(path, "/admin");
    }

    /** The portal is for agencies alone and they have nothing else; administration is for those who hold a part of it. */
    private static boolean mayEnter(Actor actor, String path) {
        if (Requests.isIn(path, "/portal") || actor.role().ofAgency()) {
            return Requests.isIn(path, "/portal") && actor.role().ofAgency();
        }
        return !Requests.isIn(path, "/admin") || actor.mayAny(ADMINISTRATION);
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = Refusals.signIn(request);
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
