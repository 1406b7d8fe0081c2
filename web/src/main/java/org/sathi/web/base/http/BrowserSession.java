package org.sathi.web.base.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.sathi.kernel.access.Actor;
import org.sathi.membership.api.SecondStep;
import org.sathi.membership.api.SignIn;
import org.sathi.membership.api.SignedIn;

/** The proof a request carries: the account session kept in the HTTP session, or a bearer token of the API. */
@ApplicationScoped
public class BrowserSession {

    private static final String TOKEN = "org.sathi.session-token";
    private static final String BEARER = "Bearer ";

    @Inject
    private Instance<SignIn> door;

    @Inject
    private Instance<SecondStep> second;

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
            keep(request, session);
        });
        return signedIn;
    }

    /** What the session of this browser waits for after the password. */
    public Optional<SecondStep.Waiting> waiting(HttpServletRequest request) {
        String token = token(request);
        return token == null || !second.isResolvable()
                ? Optional.empty()
                : second.get().waiting(token);
    }

    /** Goes on with the code of the second step; the session gets a new token and a new id. */
    public Optional<SignedIn> enter(HttpServletRequest request, String code) {
        Optional<SignedIn> whole = second.get().enter(token(request), code);
        whole.ifPresent(session -> keep(request, session));
        return whole;
    }

    /** Goes on by setting the second step up; the session gets a new token and a new id. */
    public Optional<SecondStep.Enrolled> enrol(HttpServletRequest request, String code) {
        Optional<SecondStep.Enrolled> whole = second.get().enrol(token(request), code);
        whole.ifPresent(done -> keep(request, done.session()));
        return whole;
    }

    private static void keep(HttpServletRequest request, SignedIn session) {
        request.changeSessionId();
        request.getSession().setAttribute(TOKEN, session.sessionToken());
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
