package org.sathi.web.base.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sathi.kernel.error.FieldError;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.Refusal;
import org.sathi.web.base.http.Busy;
import org.sathi.web.base.http.Refusals;
import org.sathi.web.base.http.Requests;
import org.sathi.web.base.text.Language;
import org.sathi.web.base.text.Texts;

/** Turns whatever stopped a request into its status and {@link Problem}. */
@RequestScoped
public class Problems {

    private static final int SERVER_FAULT = 500;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    /** The answer to a fault; the cause of a fault of ours stays in the log, under the request's id. */
    public Response answer(Throwable thrown) {
        Throwable fault = refusalIn(thrown);
        if (fault instanceof InvalidInput invalid) {
            FieldError first = invalid.errors().get(0);
            return answer(
                    Refusals.statusOf(invalid),
                    first.code(),
                    first.field(),
                    first.params().toArray());
        }
        if (fault instanceof Refusal refusal) {
            return answer(
                    Refusals.statusOf(refusal),
                    refusal.code(),
                    null,
                    refusal.params().toArray());
        }
        if (fault instanceof WebApplicationException web && web.getResponse().getStatus() < SERVER_FAULT) {
            return answerOf(web);
        }
        Refusals.logFault(Requests.id(request), fault);
        if (Busy.in(thrown)) {
            int status = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
            return build(
                    Response.status(status).header(HttpHeaders.RETRY_AFTER, Busy.RETRY_AFTER), status, Busy.CODE, null);
        }
        return answer(SERVER_FAULT, "error.internal", null);
    }

    /** An answer with this status, code and field; for resources that refuse a parameter themselves. */
    public Response answer(int status, String code, String field, Object... values) {
        return build(Response.status(status), status, code, field, values);
    }

    private Response answerOf(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
            return web.getResponse();
        }
        Response.ResponseBuilder builder = Response.status(status);
        String allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            builder.header(HttpHeaders.ALLOW, allow);
        }
        return build(builder, status, codeOf(status), null);
    }

    private Response build(Response.ResponseBuilder builder, int status, String code, String field, Object... values) {
        Language language = Language.of(request);
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            builder.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return builder.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(new Problem(code, texts.get(language, code, values), field))
                .build();
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 400 -> "error.api.malformed";
            case 401 -> "error.sign-in-required";
            case 403 -> "error.access-denied";
            case 404 -> "error.not-found";
            case 405 -> "error.api.method";
            case 406 -> "error.api.not-acceptable";
            case 415 -> "error.api.media-type";
            default -> "error.http";
        };
    }

    /** The refusal inside what the container wrapped around it, else the fault itself. */
    private static Throwable refusalIn(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null) {
            if (cause instanceof Refusal || cause instanceof WebApplicationException) {
                return cause;
            }
            cause = cause.getCause();
        }
        return thrown;
    }
}
