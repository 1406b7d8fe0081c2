package org.sathi.web.base.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.sathi.web.base.text.Language;
import org.sathi.web.base.text.Texts;

/**
 * Shows an error page as a page that was asked for: without the form that failed, which would be taken for the error page's
 * own. What failed under {@code /api} keeps an empty body here; its resources answer errors themselves.
 */
public class ErrorDispatchFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Texts texts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            Refusals.logFault(Requests.id(request), fault);
        }
        String failed = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (Requests.isApi(failed) || Requests.isIn(failed, "/health")) {
            writeJson(request, response);
        } else {
            Runnable headers =
                    request.getAttribute(GuardedResponse.HEADERS) instanceof Runnable given ? given : () -> {};
            chain.doFilter(new Asked(request), new GuardedResponse(response, false, headers));
        }
    }

    private void writeJson(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            String text = texts.get(Language.of(request), Busy.CODE);
            response.getWriter().write("{\"code\":\"" + Busy.CODE + "\",\"message\":\"" + text + "\",\"field\":null}");
            return;
        }
        response.getWriter()
                .write("{\"code\":\"error.http." + response.getStatus() + "\",\"message\":\"HTTP "
                        + response.getStatus() + " (" + Requests.id(request) + ")\",\"field\":null}");
    }

    /** The request as a plain GET without parameters and without a body, which may be one that cannot be read. */
    private static final class Asked extends HttpServletRequestWrapper {

        Asked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public Part getPart(String name) {
            return null;
        }

        @Override
        public String getHeader(String name) {
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }
    }
}
