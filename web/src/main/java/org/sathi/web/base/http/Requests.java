package org.sathi.web.base.http;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the filters and handlers know about a request. */
public final class Requests {

    private static final String ID = "org.sathi.request-id";
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1000}");

    private Requests() {}

    /** The random id of the request: in the log, the audit trail and on error pages. */
    public static String id(ServletRequest request) {
        Object id = request.getAttribute(ID);
        return id == null ? "-" : id.toString();
    }

    static void giveId(ServletRequest request, String id) {
        request.setAttribute(ID, id);
    }

    /** The path inside the application, without parameters. */
    public static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Whether a machine speaks: answers are JSON and proof may be a bearer token. */
    public static boolean isApi(String path) {
        return isIn(path, "/api") || isIn(path, "/fhir") || isIn(path, "/hsds");
    }

    /** Whether the path is the area or lies in it. */
    public static boolean isIn(String path, String area) {
        return path.startsWith(area) && (path.length() == area.length() || path.charAt(area.length()) == '/');
    }

    /** The address if it leads to a page of ours; never another site, whatever was sent. */
    public static Optional<String> ownAddress(String address) {
        return Optional.ofNullable(address)
                .filter(text -> OWN_ADDRESS.matcher(text).matches());
    }

    /** The sign-in page that leads back to this address. */
    public static String signInFor(String address) {
        return ownAddress(address)
                .filter(own -> own.length() > 1)
                .map(own -> "/login?to=" + URLEncoder.encode(own, StandardCharsets.UTF_8))
                .orElse("/login");
    }

    /** The address of the request with its parameters. */
    public static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }
}
