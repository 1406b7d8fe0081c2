package org.sathi.web.base.draft;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page a draft belongs to: path and parameters, whatever order they came in, without the one that asks for the draft. */
public final class DraftAddress {

    /** The parameter that asks the page to put the draft back into its form. */
    static final String PARAMETER = "draft";

    private static final String PUT_BACK = PARAMETER + "=back";

    private DraftAddress() {}

    /** The page of this request, also when it was forwarded to its view. */
    public static String of(HttpServletRequest request) {
        return of(shown(request));
    }

    /** The address of this request as the browser shows it. */
    static String shown(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** The page of an address as the browser shows it. */
    public static String of(String address) {
        List<String> pairs = pairs(address).map(DraftAddress::decoded).sorted().toList();
        return pairs.isEmpty() ? path(address) : path(address) + "?" + String.join("&", pairs);
    }

    /** The address that opens the page with the draft in its form. */
    public static String puttingBack(String address) {
        return path(address)
                + Stream.concat(pairs(address), Stream.of(PUT_BACK)).collect(Collectors.joining("&", "?", ""));
    }

    /** The address that opens the page without it. */
    static String withoutDraft(String address) {
        String query = pairs(address).collect(Collectors.joining("&"));
        return query.isEmpty() ? path(address) : path(address) + "?" + query;
    }

    /** Whether this request asks for the draft. */
    static boolean asksFor(HttpServletRequest request) {
        return request.getQueryString() != null
                && Arrays.asList(request.getQueryString().split("&")).contains(PUT_BACK);
    }

    private static String path(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? address : address.substring(0, mark);
    }

    private static Stream<String> pairs(String address) {
        int mark = address.indexOf('?');
        return mark < 0
                ? Stream.empty()
                : Arrays.stream(address.substring(mark + 1).split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith(PARAMETER + "="));
    }

    /** Two spellings of one parameter are the same page. */
    private static String decoded(String pair) {
        try {
            return URLDecoder.decode(pair, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return pair;
        }
    }
}
