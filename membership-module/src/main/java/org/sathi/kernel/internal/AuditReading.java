package org.sathi.kernel.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.kernel.audit.AuditRow;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.crypto.FieldCipher;

/**
 * Turns a stored audit row into what an administrator may see. Only rows about things that are no person's record show their values; of all others the
 * fields are named and counts are shown.
 */
final class AuditReading {

    private static final Set<SubjectType> SHOWN = EnumSet.of(
            SubjectType.ACCOUNT, SubjectType.AGENCY, SubjectType.SERVICE, SubjectType.GROUP, SubjectType.SYSTEM);

    private AuditReading() {}

    static AuditRow row(AuditEvent event) {
        boolean shown = event.subjectType() != null && SHOWN.contains(event.subjectType()) && event.memberId() == null;
        JsonObject details = details(event);
        String reason = details.getString("reason", null);
        return new AuditRow(
                event.id(),
                event.occurredAt(),
                event.actorName(),
                event.actorRole(),
                event.channel(),
                event.requestId(),
                event.operation(),
                event.outcome(),
                event.refusalCode(),
                event.subjectType(),
                event.subjectId(),
                event.memberId(),
                shown ? reason : null,
                said(details, shown));
    }

    private static JsonObject details(AuditEvent event) {
        String json = FieldCipher.current().open("krn_audit_event", "details", event.id(), event.detailsSealed());
        if (json == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** Facts and changes of the row; values are held back unless they may be shown or are plain counts and answers. */
    static List<AuditRow.Detail> said(JsonObject details, boolean shown) {
        List<AuditRow.Detail> said = new ArrayList<>();
        if (!shown && details.containsKey("reason")) {
            said.add(new AuditRow.Detail("reason", null, null, true));
        }
        if (details.containsKey("facts")) {
            details.getJsonObject("facts").forEach((name, value) -> {
                String text = ((JsonString) value).getString();
                boolean show = shown || harmless(text);
                said.add(new AuditRow.Detail(name, null, show ? text : null, !show));
            });
        }
        if (details.containsKey("changes")) {
            for (JsonObject change : details.getJsonArray("changes").getValuesAs(JsonObject.class)) {
                String before = change.getString("before", null);
                String after = change.getString("after", null);
                said.add(
                        shown
                                ? new AuditRow.Detail(change.getString("field"), before, after, false)
                                : new AuditRow.Detail(change.getString("field"), null, null, true));
            }
        }
        return said;
    }

    private static boolean harmless(String text) {
        return text.matches("\\d{1,6}|true|false");
    }
}
