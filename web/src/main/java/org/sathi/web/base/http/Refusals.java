package org.sathi.web.base.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.Gone;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.KeyReused;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.error.SignInRequired;

/** The status of everything that an operation may refuse, and what an error page shows of it. */
public final class Refusals {

    /** The kinds of error page; each has a title and a text ({@code error.page.<kind>.title}). */
    public static final Set<String> KINDS =
            Set.of("400", "401", "403", "404", "405", "409", "410", "413", "429", "500", "503", "expired");

    /** The status of a command whose key came again with other content. */
    public static final int UNPROCESSABLE = 422;

    private static final String KIND = "org.sathi.error-kind";
    private static final String SAID = "org.sathi.error-said";
    private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

    private Refusals() {}

    /** The HTTP status that answers this fault. */
    public static int statusOf(Throwable fault) {
        if (fault instanceof InvalidInput) {
            return HttpServletResponse.SC_BAD_REQUEST;
        } else if (fault instanceof SignInRequired) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        } else if (fault instanceof AccessDenied) {
            return HttpServletResponse.SC_FORBIDDEN;
        } else if (fault instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        } else if (fault instanceof Gone) {
            return HttpServletResponse.SC_GONE;
        } else if (fault instanceof Conflict) {
            return HttpServletResponse.SC_CONFLICT;
        } else if (fault instanceof KeyReused) {
            return UNPROCESSABLE;
        } else if (Busy.in(fault)) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        int body = BodyLimit.statusOf(fault);
        return body == 0 ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : body;
    }

    /** Notes a fault for the error page and, when it is ours, for the log; gives the status. */
    public static int remember(HttpServletRequest request, Throwable fault, boolean staleView) {
        if (staleView) {
            request.setAttribute(KIND, "expired");
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (fault instanceof Gone gone) {
            request.setAttribute(SAID, gone);
        }
        int status = statusOf(fault);
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            logFault(Requests.id(request), fault);
        }
        return status;
    }

    /** Writes a fault with the reference that the reader sees; the address may carry an id but never a name. That others were in the way is no fault of the code and needs no stack. */
    public static void logFault(String reference, Throwable fault) {
        if (Busy.in(fault)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Busy " + reference
                            + ": no database connection within the waiting time, or a row was held by another request");
            return;
        }
        LOG.log(System.Logger.Level.ERROR, "Fault " + reference, fault);
    }

    /** The kind of the error page that answers this request. */
    public static String kind(HttpServletRequest request) {
        Object kind = request.getAttribute(KIND);
        if (kind == null) {
            kind = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        }
        String known = String.valueOf(kind);
        return KINDS.contains(known) ? known : "500";
    }

    /** What the refusal of this request says beyond its kind: of what is gone, by whom and when. */
    public static Optional<Refusal> said(HttpServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(SAID));
    }

    /** The address of the page that tells an ajax user of this status. */
    public static String pageFor(HttpServletRequest request, int status) {
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            return signIn(request);
        }
        Object kind = request.getAttribute(KIND);
        return "/problem?kind=" + (kind == null ? status : kind) + "&ref=" + Requests.id(request);
    }

    /** The sign-in page, leading back to the page from which the request came. */
    public static String signIn(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            return Requests.signInFor(Requests.address(request));
        }
        return Requests.signInFor(cameFrom(request));
    }

    private static String cameFrom(HttpServletRequest request) {
        try {
            String referer = request.getHeader("Referer");
            URI uri = referer == null ? null : URI.create(referer);
            if (uri == null || uri.getRawPath() == null) {
                return Requests.address(request);
            }
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return Requests.path(request);
        }
    }
}
