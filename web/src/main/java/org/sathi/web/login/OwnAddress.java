package org.sathi.web.login;

import jakarta.servlet.http.HttpServletRequest;

/** The address of this server as people reach it, for links that are handed on. */
public final class OwnAddress {

    private OwnAddress() {}

    /** The public address as set, else the one under which this request came (its Host header was checked before). */
    public static String of(HttpServletRequest request) {
        String set = System.getenv("SATHI_PUBLIC_URL");
        if (set != null && !set.isBlank()) {
            return set.strip().replaceAll("/+$", "");
        }
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
