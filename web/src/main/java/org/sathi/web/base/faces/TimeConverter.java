package org.sathi.web.base.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.sathi.kernel.text.Digits;

/** Reads and writes a time of day, "14:05". */
@FacesConverter("sathi.time")
public class TimeConverter implements Converter<LocalTime> {

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(Digits.toLatin(text.strip()));
        } catch (DateTimeParseException e) {
            throw CivilDateConverter.refused(CivilDateConverter.ui().text("error.time.format"));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
