package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.audit.AuditOutcome;
import org.sathi.kernel.crypto.FieldCipher;

/** Writes audit rows: of what was done in the transaction of the deed, of what was refused in one of its own. */
@ApplicationScoped
class AuditWriter {

    /** {@code Json.create...} looks the implementation up in every library of the application at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Writes the row of a permitted operation into the running transaction and sends it to the database at once, so that a failure refuses the data. */
    void done(AuditFrame frame) {
        write(frame, frame.refusal() == null ? AuditOutcome.DONE : AuditOutcome.REFUSED, frame.refusal());
    }

    /** Writes the row of a refused operation, whose own transaction is lost. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(AuditFrame frame, String code) {
        write(frame, AuditOutcome.REFUSED, code);
    }

    private void write(AuditFrame frame, AuditOutcome outcome, String code) {
        UUID id = UUID.randomUUID();
        byte[] sealed = FieldCipher.current().seal("krn_audit_event", "details", id, details(frame));
        em.persist(new AuditEvent(id, clock.instant(), CurrentActor.find().orElse(null), frame, outcome, code, sealed));
    }

    /** What a frame says, as the text that is sealed into its row; {@code null} when it says nothing. */
    static String details(AuditFrame frame) {
        if (frame.changes().isEmpty() && frame.facts().isEmpty() && frame.reason() == null) {
            return null;
        }
        JsonObjectBuilder json = JSON.createObjectBuilder();
        if (frame.reason() != null) {
            json.add("reason", frame.reason());
        }
        if (!frame.facts().isEmpty()) {
            JsonObjectBuilder facts = JSON.createObjectBuilder();
            frame.facts().forEach(f -> facts.add(f.name(), String.valueOf(f.value())));
            json.add("facts", facts);
        }
        if (!frame.changes().isEmpty()) {
            JsonArrayBuilder changes = JSON.createArrayBuilder();
            for (AuditFrame.Change change : frame.changes()) {
                JsonObjectBuilder row = JSON.createObjectBuilder().add("field", change.field());
                if (change.before() != null) {
                    row.add("before", String.valueOf(change.before()));
                }
                if (change.after() != null) {
                    row.add("after", String.valueOf(change.after()));
                }
                changes.add(row);
            }
            json.add("changes", changes);
        }
        return json.build().toString();
    }
}
