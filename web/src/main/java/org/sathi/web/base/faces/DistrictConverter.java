package org.sathi.web.base.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.stream.Collectors;

/** Shows the districts of an input, one a line, as their reader writes them; what is typed goes on as it is. */
@FacesConverter("sathi.district")
public class DistrictConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String text) {
        return text;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String names) {
        return names == null
                ? ""
                : names.lines().map(CivilDateConverter.ui()::district).collect(Collectors.joining("\n"));
    }
}
