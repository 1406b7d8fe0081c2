package org.sathi.web.base.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Ids in addresses and lists. What is no id becomes null, so that a page answers as for one that does not exist. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    private static final int LENGTH = 36;

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.length() != LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
