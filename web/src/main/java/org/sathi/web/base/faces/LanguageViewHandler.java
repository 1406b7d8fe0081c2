package org.sathi.web.base.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.sathi.web.base.text.Language;

/** Gives every view the language of the person who asks for it, from the allow-list only. */
public class LanguageViewHandler extends ViewHandlerWrapper {

    /** Wraps the handler before it. */
    public LanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return context.getExternalContext().getRequest() instanceof HttpServletRequest request
                ? Language.of(request).locale()
                : Language.EN.locale();
    }
}
