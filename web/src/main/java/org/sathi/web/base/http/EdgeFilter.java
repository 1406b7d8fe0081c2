package org.sathi.web.base.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The first filter. Gives the request its id, refuses what could be read in two ways (framing, host) and what comes from
 * another site, and puts the security headers on every answer (SECURITY.md C.6, C.13).
 */
public class EdgeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final String CLOSED_POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    private final transient PublicAddress address = PublicAddress.ofEnvironment();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Requests.giveId(request, UUID.randomUUID().toString());
        boolean resource = Requests.path(request).startsWith("/jakarta.faces.resource/");
        // Only of what has no body is a parameter asked for: to read one takes the body in, before anything has looked
        // how
        // large it is.
        boolean immutable = resource && SAFE.contains(request.getMethod()) && request.getParameter("v") != null;
        Runnable headers = () -> headers(request, response, immutable);
        GuardedResponse guarded = new GuardedResponse(response, immutable, headers);
        request.setAttribute(GuardedResponse.HEADERS, headers);
        headers.run();
        int refusal = refusal(request);
        if (refusal != 0) {
            guarded.setHeader("Connection", "close");
            guarded.sendError(refusal);
        } else {
            answered(request, guarded, chain);
        }
    }

    /** When not even who is asking could be looked up for want of a connection, or what they sent could not be read, the answer says so. */
    private static void answered(HttpServletRequest request, GuardedResponse guarded, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, guarded);
        } catch (RuntimeException | ServletException e) {
            int status = Busy.in(e) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : BodyLimit.statusOf(e);
            if (status == 0 || guarded.isCommitted()) {
                throw e;
            }
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                Refusals.logFault(Requests.id(request), e);
            }
            guarded.resetBuffer();
            guarded.sendError(status);
        }
    }

    private void headers(HttpServletRequest request, HttpServletResponse response, boolean immutable) {
        response.setHeader("Content-Security-Policy", CLOSED_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");
        response.setHeader("Cache-Control", immutable ? "public, max-age=31536000, immutable" : "no-store");
        response.setHeader("X-Request-Id", Requests.id(request));
        if (request.getHeader("Transfer-Encoding") != null) {
            // A chunked body may hide a second request behind a length that the container dropped: nothing follows it
            // here.
            response.setHeader("Connection", "close");
        }
        if (address.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** The status with which the request is refused, or 0. */
    private int refusal(HttpServletRequest request) throws IOException {
        if (!isPlainlyFramed(request) || !address.accepts(onlyHost(request))) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (!KNOWN.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (!SAFE.contains(request.getMethod()) && !isFromOwnSite(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (BodyLimit.exceeded(request)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return 0;
    }

    /** One way to tell where the body ends: a length, or chunked, not both and neither twice (grizzly#2237). */
    private static boolean isPlainlyFramed(HttpServletRequest request) {
        List<String> codings = all(request, "Transfer-Encoding");
        List<String> lengths = all(request, "Content-Length");
        if (codings.isEmpty()) {
            return lengths.size() <= 1;
        }
        return lengths.isEmpty()
                && codings.size() == 1
                && "chunked".equalsIgnoreCase(codings.get(0).strip());
    }

    private static String onlyHost(HttpServletRequest request) {
        List<String> hosts = all(request, "Host");
        return hosts.size() == 1 ? hosts.get(0) : null;
    }

    private boolean isFromOwnSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || address.isOwnOrigin(origin, request.getHeader("Host"));
    }

    private static List<String> all(HttpServletRequest request, String header) {
        return new ArrayList<>(Collections.list(request.getHeaders(header)));
    }
}
