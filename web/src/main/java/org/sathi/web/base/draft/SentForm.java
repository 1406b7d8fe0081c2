package org.sathi.web.base.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.draft.FormDraft;

/** What a request of one of our forms carries, whether the form was sent or is kept while somebody types. */
public final class SentForm {

    /** Hidden field with the mark of the account that the form was made for. */
    static final String OWNER = "sathi.owner";

    /** Hidden field with the id of the form. */
    static final String FORM = "sathi.form";

    /** Hidden field with the idempotency key of the form's command. */
    static final String KEY = "sathi.key";

    private static final List<String> NOT_TYPED = List.of("jakarta.faces.", "primefaces.", "sathi.");
    private static final int MOST_FIELDS = 200;

    private SentForm() {}

    /** The mark of the form's account; null when the form is none whose text is kept. */
    public static String owner(HttpServletRequest request) {
        return request.getParameter(OWNER);
    }

    /** The typed text of the form. */
    static FormDraft read(HttpServletRequest request, String address) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (fields.size() < MOST_FIELDS && NOT_TYPED.stream().noneMatch(name::startsWith)) {
                fields.put(name, Arrays.asList(values));
            }
        });
        String form = request.getParameter(FORM);
        return new FormDraft(address, form == null ? "" : form, uuid(request.getParameter(KEY)), fields);
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
