package org.sathi.web.base.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.Map;
import org.sathi.kernel.time.CivilCalendar;
import org.sathi.kernel.time.CivilDateText;
import org.sathi.kernel.time.InvalidDateException;
import org.sathi.web.base.text.Ui;

/** Reads a civil date in the calendar of the reader, and writes it so that it can be typed again. */
@FacesConverter("sathi.civilDate")
public class CivilDateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Ui ui = ui();
        try {
            return CivilDateText.parse(text, ui.calendar());
        } catch (InvalidDateException e) {
            throw refused(ui.text(e.reason().code()));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
        if (date == null) {
            return "";
        }
        Ui ui = ui();
        // The date input of a browser takes ISO dates only, whatever it shows.
        return ui.calendar() == CivilCalendar.AD ? date.toString() : ui.dates().numeric(date, CivilCalendar.BS);
    }

    static ConverterException refused(String text) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    static Ui ui() {
        return CDI.current().select(Ui.class).get();
    }

    /** The label of the component as the reader sees it. */
    static String label(UIComponent component) {
        Map<String, Object> attributes = component.getAttributes();
        Object label = attributes.get("label");
        return label == null ? component.getId() : label.toString();
    }
}
