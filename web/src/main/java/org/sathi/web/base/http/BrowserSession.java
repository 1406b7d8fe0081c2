package org.sathi.web.base.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.sathi.kernel.access.Actor;
import org.sathi.membership.api.SignIn;
import org.sathi.membership.api.SignedIn;

/** The proof a request carries: the account session kept in the HTTP session, or a bearer token of the API. */
@ApplicationScoped
public class BrowserSession {

    private static final String TOKEN = "org.sathi.session-token";
    private static final String BEARER = "Bearer ";

    @Inject
    private Instance<SignIn> door;

    /** Who is asking, checked against the account as it is now; nobody without a valid proof. */
    public Optional<Actor> actor(HttpServletRequest request) {
        if (!door.isResolvable()) {
            return Optional.empty();
        }
        String authorization = request.getHeader("Authorization");
        if (Requests.isApi(Requests.path(request)) && authorization != null) {
            return authorization.startsWith(BEARER)
                    ? door.get()
                            .resolveBearer(
                                    authorization.substring(BEARER.length()).strip(), Requests.id(request))
                    : Optional.empty();
        }
        String token = token(request);
        return token == null ? Optional.empty() : door.get().resolve(token, Requests.id(request));
    }

    /**
     * Signs in. Whoever was signed in here is signed out first, and the new session has a new id, so that neither a
     * planted cookie nor the person before is carried on (SECURITY.md 0.4, 0.5).
     *
     * @return whom, or nobody; every failure looks the same
     */
    public Optional<SignedIn> signIn(HttpServletRequest request, String username, String password) {
        if (!door.isResolvable()) {
            return Optional.empty();
        }
        forget(request);
        Optional<SignedIn> signedIn = door.get().signIn(username, password, request.getRemoteAddr());
        signedIn.ifPresent(session -> {
            end(request);
            request.getSession(true);
            request.changeSessionId();
            request.getSession().setAttribute(TOKEN, session.sessionToken());
        });
        return signedIn;
    }

    /** Ends the session on the server; a copy of the cookie opens nothing afterwards. */
    public void signOut(HttpServletRequest request) {
        forget(request);
        end(request);
    }

    /** The token of the account session, for pages that keep or end sessions; null when nobody is signed in. */
    public String token(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(TOKEN);
    }

    /** Nobody is signed in any more; the form on the page stays usable for another try. */
    private void forget(HttpServletRequest request) {
        String token = token(request);
        if (token != null && door.isResolvable()) {
            door.get().signOut(token);
            request.getSession().removeAttribute(TOKEN);
        }
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
