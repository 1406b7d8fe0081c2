package org.sathi.web.base.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Answers with a CSV file instead of the page. */
public final class CsvDownload {

    /** Content type of the file. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private CsvDownload() {}

    /** Sends the text as a file of this name and ends the request. */
    public static void send(String name, String text) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType(TYPE);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        external.getResponseOutputWriter().write(text);
        context.responseComplete();
    }
}
