package org.sathi.web.base.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.sathi.web.base.draft.LostForms;
import org.sathi.web.base.http.Refusals;

/**
 * Every exception of a Faces request ends in a designed page: a refusal in the page of its status, an expired or forged
 * view in the page that says so, everything else as a fault with its reference number. An ajax request is led there.
 */
public class DesignedErrors extends ExceptionHandlerWrapper {

    DesignedErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        if (queued.hasNext() && context != null && !context.getResponseComplete()) {
            Throwable fault = queued.next().getContext().getException();
            queued.remove();
            while (queued.hasNext()) {
                queued.next();
                queued.remove();
            }
            answer(context, root(fault));
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable fault) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        int status = Refusals.remember(request, fault, isStaleView(fault));
        Optional<String> kept =
                isStaleView(fault) ? CDI.current().select(LostForms.class).get().keep(request) : Optional.empty();
        try {
            if (kept.isPresent()) {
                external.redirect(kept.get());
            } else if (context.getPartialViewContext().isAjaxRequest()) {
                external.redirect(Refusals.pageFor(request, status));
            } else if (status == HttpServletResponse.SC_UNAUTHORIZED) {
                external.redirect(Refusals.signIn(request));
            } else if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** A view that is gone, was forged, or belongs to another nonce: all are answered by asking to begin again. */
    private static boolean isStaleView(Throwable fault) {
        String message = String.valueOf(fault.getMessage());
        return fault instanceof ViewExpiredException
                || fault.getClass().getName().endsWith("ProtectedViewException")
                || message.startsWith("CSP nonce");
    }

    private static Throwable root(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null
                && !(cause instanceof org.sathi.kernel.error.Refusal)
                && (cause instanceof FacesException
                        || cause instanceof jakarta.el.ELException
                        || cause instanceof java.lang.reflect.InvocationTargetException
                        || cause.getClass().getName().startsWith("jakarta.transaction")
                        || cause.getClass().getName().startsWith("jakarta.servlet"))) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Makes the handler, before the container's own. */
    public static class Factory extends ExceptionHandlerFactory {

        /** Wraps the factory before it. */
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new DesignedErrors(getWrapped().getExceptionHandler());
        }
    }
}
