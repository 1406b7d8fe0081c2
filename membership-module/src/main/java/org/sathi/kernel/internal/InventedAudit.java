package org.sathi.kernel.internal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.audit.AuditOutcome;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.tool.AuditedDeed;

/** Rows of the audit trail for invented data, made by what makes the real ones. */
public final class InventedAudit {

    /** The words of a deed are the same for many rows; sealed they are different in each. */
    private static final Map<AuditedDeed, String> WORDS = new ConcurrentHashMap<>();

    private static final int MOST_WORDS = 20_000;

    private InventedAudit() {}

    /** The row that the guard would have written for the deed. */
    public static Object row(AuditedDeed deed, UUID id, Instant at, Actor actor, UUID subjectId, UUID memberId) {
        AuditFrame frame = AuditFrame.push(deed.operation());
        try {
            frame.about(deed.subject(), subjectId);
            if (memberId != null) {
                frame.ofMember(memberId);
            }
            byte[] sealed = FieldCipher.current().seal("krn_audit_event", "details", id, words(deed, frame));
            return new AuditEvent(id, at, actor, frame, AuditOutcome.DONE, null, sealed);
        } finally {
            AuditFrame.pop();
        }
    }

    private static String words(AuditedDeed deed, AuditFrame frame) {
        String known = WORDS.get(deed);
        if (known != null) {
            return known;
        }
        if (deed.change() != null) {
            frame.add(new AuditFrame.Change(deed.change(), deed.before(), deed.after()));
        }
        if (deed.note() != null) {
            frame.add(new AuditFrame.Fact(deed.note(), deed.noted()));
        }
        if (deed.reason() != null) {
            frame.reason(deed.reason());
        }
        String words = AuditWriter.details(frame);
        if (words != null && WORDS.size() < MOST_WORDS) {
            WORDS.put(deed, words);
        }
        return words;
    }
}
