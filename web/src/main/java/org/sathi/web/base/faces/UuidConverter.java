package org.sathi.web.base.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Ids in addresses and lists. What is no id makes an address lead nowhere, as an id that does not exist, and chooses nothing in a list. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    private static final int LENGTH = 36;

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (text.length() == LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            return noId(component);
        }
        return noId(component);
    }

    private static UUID noId(UIComponent component) {
        if (component instanceof UIViewParameter) {
            throw new ConverterException();
        }
        return null;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
