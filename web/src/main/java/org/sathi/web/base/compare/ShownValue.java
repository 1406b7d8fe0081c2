package org.sathi.web.base.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.selectitems.SelectItemsCollector;
import org.sathi.web.base.text.Ui;

/** A value as its input shows it: through the input's converter, by the words of the chosen items, yes or no. */
@ApplicationScoped
class ShownValue {

    @Inject
    private Ui ui;

    /** The name of the input, as its label says it. */
    String label(UIInput input) {
        return Objects.toString(input.getAttributes().get("label"), "");
    }

    /** What the input would show for this value; an empty text for none. */
    String of(FacesContext context, UIInput input, Object value) {
        if (input instanceof UISelectBoolean) {
            return ui.text(Boolean.TRUE.equals(value) ? "common.yes" : "common.no");
        }
        if (value == null) {
            return "";
        }
        if (input instanceof UISelectMany) {
            return several(value).stream().map(one -> item(context, input, one)).collect(Collectors.joining(", "));
        }
        if (input instanceof UISelectOne) {
            return item(context, input, value);
        }
        return converted(context, input, value).strip();
    }

    private static List<?> several(Object value) {
        return value instanceof Collection<?> all ? List.copyOf(all) : Arrays.asList((Object[]) value);
    }

    private static String item(FacesContext context, UIInput input, Object value) {
        return SelectItemsCollector.collectFromParent(context, input).stream()
                .filter(item -> Objects.equals(item.getValue(), value)
                        || Objects.equals(Objects.toString(item.getValue(), null), Objects.toString(value, null)))
                .map(item -> item.getLabel())
                .findFirst()
                .orElseGet(() -> value.toString());
    }

    @SuppressWarnings("unchecked")
    private static String converted(FacesContext context, UIInput input, Object value) {
        Converter<Object> converter = input.getConverter() != null
                ? input.getConverter()
                : context.getApplication().createConverter(value.getClass());
        return converter == null
                ? value.toString()
                : Objects.toString(converter.getAsString(context, input, value), "");
    }
}
