package org.sathi.web.base.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps four promises whatever runs behind it: there is one content security policy (two would intersect), redirects stay
 * relative (the Host header never comes back), a resource that may be kept for ever says so alone, and an answer that is begun anew
 * has the same headers as the one that was thrown away.
 */
final class GuardedResponse extends HttpServletResponseWrapper {

    private static final String POLICY = "content-security-policy";
    private static final String LOCATION = "location";
    private static final Set<String> CACHING = Set.of("cache-control", "expires", "pragma", "last-modified");

    /** Attribute of the request that writes the headers every answer has, for who answers in the place of what failed. */
    static final String HEADERS = "org.sathi.headers";

    private final boolean immutable;
    private final Runnable headers;

    /**
     * Wraps an answer.
     *
     * @param headers writes the headers that every answer has
     */
    GuardedResponse(HttpServletResponse response, boolean immutable, Runnable headers) {
        super(response);
        this.immutable = immutable;
        this.headers = headers;
    }

    @Override
    public void reset() {
        super.reset();
        headers.run();
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equals(name.toLowerCase(Locale.ROOT))) {
            super.setHeader(name, value);
        } else if (!isFixed(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (LOCATION.equals(name.toLowerCase(Locale.ROOT))) {
            super.setHeader(name, relative(value));
        } else if (!isFixed(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (!isFixed(name)) {
            super.setDateHeader(name, date);
        }
    }

    @Override
    public void addDateHeader(String name, long date) {
        if (!isFixed(name)) {
            super.addDateHeader(name, date);
        }
    }

    @Override
    public void setStatus(int status) {
        forgetCaching(status);
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        forgetCaching(status);
        sayWhenAgain(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forgetCaching(status);
        sayWhenAgain(status);
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) {
        if (isCommitted()) {
            throw new IllegalStateException("The answer is already under way");
        }
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", location);
    }

    private boolean isFixed(String name) {
        return immutable && CACHING.contains(name.toLowerCase(Locale.ROOT));
    }

    private void forgetCaching(int status) {
        if (immutable && status >= SC_BAD_REQUEST) {
            super.setHeader("Cache-Control", "no-store");
        }
    }

    private void sayWhenAgain(int status) {
        if (status == SC_SERVICE_UNAVAILABLE) {
            super.setHeader("Retry-After", Busy.RETRY_AFTER);
        }
    }

    /** The path and query of an address of ours; an address without a host stays as it is. */
    private static String relative(String location) {
        URI uri = URI.create(location.replace(' ', '+'));
        if (uri.getHost() == null) {
            return location;
        }
        String query = uri.getRawQuery();
        return uri.getRawPath() + (query == null ? "" : "?" + query);
    }
}
