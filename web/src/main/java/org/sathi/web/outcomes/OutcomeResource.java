package org.sathi.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sathi.sessions.api.OutcomeReport;
import org.sathi.sessions.api.OutcomeRow;
import org.sathi.sessions.api.OutcomeTable;

/**
 * {@code GET /api/v1/outcomes?from=YYYY-MM-DD&to=YYYY-MM-DD[&group=CODE][&source=STAFF|MEMBER]} (DESIGN.md 2). A number that must not be published is {@code null} in a row
 * with {@code "suppressed": true}; in CSV it reads {@code <5} (C.5).
 */
@Path("outcomes")
@RequestScoped
public class OutcomeResource {

    @Inject
    private OutcomeTable outcomes;

    @Inject
    private OutcomeCsv csv;

    /** The table as JSON: the cohort and one row for each indicator. */
    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=1")
    public JsonObject json(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("group") String group,
            @QueryParam("source") String source) {
        OutcomeReport report = read(from, to, group, source);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        report.rows().forEach(row -> rows.add(row(row)));
        JsonObjectBuilder table = Json.createObjectBuilder();
        put(table, "cohort", report.cohort());
        return table.add("rows", rows).build();
    }

    /** The table as CSV with a header line. */
    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("group") String group,
            @QueryParam("source") String source) {
        return Response.ok(csv.text(read(from, to, group, source)), OutcomeCsv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"outcomes.csv\"")
                .build();
    }

    private OutcomeReport read(String from, String to, String group, String source) {
        OutcomeParameters wanted = OutcomeParameters.read(from, to, group, source);
        return outcomes.table(wanted.from(), wanted.to(), wanted.group(), wanted.source());
    }

    private static JsonObjectBuilder row(OutcomeRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", row.code());
        put(json, "improved", row.improved());
        put(json, "staffOnly", row.staffOnly());
        put(json, "memberOnly", row.memberOnly());
        put(json, "both", row.both());
        put(json, "otherOnly", row.otherOnly());
        put(json, "assessed", row.assessed());
        return json.add("suppressed", row.suppressed());
    }

    private static void put(JsonObjectBuilder json, String name, Integer number) {
        if (number == null) {
            json.add(name, JsonValue.NULL);
        } else {
            json.add(name, number);
        }
    }
}
