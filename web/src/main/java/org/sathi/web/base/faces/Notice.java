package org.sathi.web.base.faces;

/**
 * A message above a page.
 *
 * @param kind ok, info, warn or danger
 * @param text what happened, and what to do
 * @param target id of the input it is about, or null
 */
public record Notice(String kind, String text, String target) {

    /** The icon that stands beside the text. */
    public String icon() {
        return switch (kind) {
            case "ok" -> "check-circle";
            case "info" -> "info-circle";
            default -> "exclamation-triangle";
        };
    }

    /** As {@link #icon()}, for a page. */
    public String getIcon() {
        return icon();
    }
}
