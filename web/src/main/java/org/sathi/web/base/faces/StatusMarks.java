package org.sathi.web.base.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.sathi.web.base.text.StatusMark;

/** The tag {@code s:marks}: status marks beside one another. It draws them itself, without a repeat of components: a list of twenty rows has forty of these. */
@FacesComponent(StatusMarks.TYPE)
public class StatusMarks extends UIComponentBase {

    /** Name under which the tag library knows the component. */
    public static final String TYPE = "org.sathi.StatusMarks";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            ResponseWriter out = context.getResponseWriter();
            for (Object mark : (List<?>) getAttributes().get("value")) {
                draw((StatusMark) mark, out);
            }
        }
    }

    private void draw(StatusMark mark, ResponseWriter out) throws IOException {
        out.startElement("span", this);
        out.writeAttribute("class", "status status-" + mark.kind(), null);
        out.startElement("svg", this);
        out.writeAttribute("class", "icon", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeAttribute("focusable", "false", null);
        out.startElement("use", this);
        out.writeURIAttribute("href", mark.icon(), null);
        out.endElement("use");
        out.endElement("svg");
        out.writeText(mark.label(), null);
        out.endElement("span");
    }
}
