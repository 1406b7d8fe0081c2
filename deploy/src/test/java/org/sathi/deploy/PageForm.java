package org.sathi.deploy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sathi.kernel.time.BikramSambat;
import org.sathi.kernel.time.BsDate;
import org.sathi.kernel.time.NepalTime;

/**
 * A form of a page that is posted, as a browser would send it.
 *
 * @param id its id on the page
 * @param blank what is sent when nobody typed or chose anything: what the page hides in it, and its button
 * @param filled the same with a word, a time or the first choice in every field
 */
record PageForm(String id, Map<String, String> blank, Map<String, String> filled) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:(input|textarea)\\b([^>]*)>|(select)\\b([^>]*)>(.*?)</select>)", Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]+)\"");
    private static final Pattern DAY = Pattern.compile("(_on|On)\\d?$");
    private static final String STATE = "jakarta.faces.ViewState";

    /** The forms of a page that are the page's own; what only searches or signs out is not. */
    static List<PageForm> of(String page) {
        List<PageForm> forms = new ArrayList<>();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            if (form.group(2).contains(STATE)) {
                forms.add(read(attribute(form.group(1), "id"), form.group(2)));
            }
        }
        return forms;
    }

    private static PageForm read(String id, String content) {
        Map<String, String> blank = new LinkedHashMap<>();
        Map<String, String> filled = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(content);
        while (field.find()) {
            boolean select = field.group(3) != null;
            String attributes = select ? field.group(4) : field.group(2);
            String name = attribute(attributes, "name");
            String value = attribute(attributes, "value");
            String type =
                    select ? "select" : "textarea".equals(field.group(1)) ? "text" : attribute(attributes, "type");
            if ("hidden".equals(type) || "submit".equals(type)) {
                blank.put(name, value);
                filled.put(name, value);
            } else if (name != null) {
                filled.putIfAbsent(name, given(type, name, value, field.group(5)));
            }
        }
        return new PageForm(id, blank, filled);
    }

    private static String given(String type, String name, String value, String choices) {
        return switch (String.valueOf(type)) {
            case "select" -> {
                Matcher first = CHOICE.matcher(choices);
                yield first.find() ? text(first.group(1)) : "";
            }
            case "radio", "checkbox" -> value;
            case "time" -> "12:00";
            default -> value == null || value.isEmpty() ? typed(type, name) : value;
        };
    }

    private static String typed(String type, String name) {
        LocalDate soon = LocalDate.now(NepalTime.ZONE).plusDays(2);
        if ("date".equals(type)) {
            return soon.toString();
        }
        if (DAY.matcher(name).find()) {
            BsDate day = BikramSambat.toBs(soon);
            return day.year() + "-" + day.month() + "-" + day.day();
        }
        return "A word about " + name;
    }

    /** Whether somebody has something to type or to choose in it. */
    boolean asks() {
        return filled.size() > blank.size();
    }

    /** The filled form with another value in one of its fields. */
    Map<String, String> with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(filled);
        changed.put(field, value);
        return changed;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? text(value.group(1)) : null;
    }

    private static String text(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
