package org.sathi.web.base.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * How much a request may carry (SECURITY.md C.13). What says that it carries more is refused before it is read; a form that does not say how much it carries is refused when it turns
 * out to be more. Whatever reads another kind of body has to count it itself.
 */
final class BodyLimit {

    /** Largest body, in bytes: five files of 5 MB. {@code web.xml} names it again for the parts of a form. */
    static final long BYTES = 25L * 1024 * 1024;

    /** Largest form without files, in bytes; of a larger one the server would read no field at all. */
    static final long FORM_BYTES = 2L * 1024 * 1024;

    private static final int FAULT_DEPTH = 50;
    private static final String PARTS = "org.apache.catalina.fileupload.";

    private BodyLimit() {}

    /** Whether the body is too large, as far as can be told before it is worked on. */
    static boolean exceeded(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length >= 0 || request.getHeader("Transfer-Encoding") == null) {
            return length > (isForm(request) ? FORM_BYTES : BYTES);
        }
        return isForm(request) && goesOn(request);
    }

    /** The status of a fault that says no more than that the parts of a form were larger than may be, or no parts at all; 0 of any other. The container has types of its own for it, but for a form that was sent as another kind. */
    static int statusOf(Throwable fault) {
        int depth = 0;
        for (Throwable cause = fault; cause != null && depth < FAULT_DEPTH; cause = cause.getCause(), depth++) {
            String type = cause.getClass().getName();
            if (type.startsWith(PARTS)) {
                return type.endsWith("SizeException")
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_BAD_REQUEST;
            }
            if (cause instanceof ServletException && isOfParts(cause.getStackTrace())) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
        }
        return 0;
    }

    private static boolean isOfParts(StackTraceElement[] thrownBy) {
        return thrownBy.length > 0 && thrownBy[0].getClassName().startsWith(PARTS);
    }

    /** Of a form without a length the container reads so many fields as fit, and would leave the rest unread. */
    private static boolean goesOn(HttpServletRequest request) throws IOException {
        request.getParameterMap();
        return request.getInputStream().read() >= 0;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }
}
