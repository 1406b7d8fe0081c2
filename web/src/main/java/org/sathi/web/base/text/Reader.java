package org.sathi.web.base.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who reads the answer to this request: language and calendar. */
@RequestScoped
public class Reader {

    @Inject
    private HttpServletRequest request;

    private Language language;
    private CalendarChoice calendar;

    @PostConstruct
    void read() {
        language = Language.of(request);
        calendar = CalendarChoice.of(request);
    }

    /** The language of the answer. */
    public Language language() {
        return language;
    }

    /** The calendar that stands first. */
    public CalendarChoice calendar() {
        return calendar;
    }
}
