package org.sathi.kernel.internal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.draft.FormDraft;

/** A draft as the text that is sealed. */
final class DraftContent {

    private static final String FORM = "form";
    private static final String KEY = "key";
    private static final String FIELDS = "fields";

    private DraftContent() {}

    static String write(FormDraft draft) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        draft.fields().forEach((name, values) -> fields.add(name, Json.createArrayBuilder(values)));
        JsonObjectBuilder content =
                Json.createObjectBuilder().add(FORM, draft.form()).add(FIELDS, fields);
        if (draft.submitKey() != null) {
            content.add(KEY, draft.submitKey().toString());
        }
        return content.build().toString();
    }

    static FormDraft read(String address, String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject content = reader.readObject();
            Map<String, List<String>> fields = new LinkedHashMap<>();
            content.getJsonObject(FIELDS).forEach((name, values) -> fields.put(name, texts((JsonArray) values)));
            String key = content.getString(KEY, null);
            return new FormDraft(address, content.getString(FORM), key == null ? null : UUID.fromString(key), fields);
        }
    }

    private static List<String> texts(JsonArray values) {
        return values.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
