package org.sathi.sessions.internal.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.sessions.api.NoteKind;
import org.sathi.sessions.api.NoteOutcome;
import org.sathi.sessions.api.NoteView;
import org.sathi.sessions.api.SessionNotes;

/** The published operations on notes. The audit trail keeps who wrote which note when and how long it is, never its words (invariant 15). */
@Published
class DefaultSessionNotes implements SessionNotes {

    private static final NoteOutcome SAVED = new NoteOutcome(true, List.of());

    @Inject
    private SessionStore store;

    @Inject
    private NoteBook book;

    @Inject
    private AttendanceLists lists;

    @Inject
    private MemberDirectory members;

    @Inject
    private Consents consents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Clock clock;

    @Override
    public NoteView shared(UUID sessionId) {
        return read(sessionId, NoteKind.SHARED);
    }

    @Override
    public NoteView restricted(UUID sessionId) {
        return read(sessionId, NoteKind.RESTRICTED);
    }

    @Override
    public NoteOutcome writeShared(WriteNote command) {
        return write(command, NoteKind.SHARED);
    }

    @Override
    public NoteOutcome writeRestricted(WriteNote command) {
        return write(command, NoteKind.RESTRICTED);
    }

    @Override
    public NoteOutcome amendShared(AmendNote command) {
        return amend(command, NoteKind.SHARED);
    }

    @Override
    public NoteOutcome amendRestricted(AmendNote command) {
        return amend(command, NoteKind.RESTRICTED);
    }

    private NoteView read(UUID sessionId, NoteKind kind) {
        Session session = store.find(sessionId);
        audit(session, kind);
        return book.view(session.id(), kind);
    }

    private NoteOutcome write(WriteNote command, NoteKind kind) {
        Session session = store.lock(command.sessionId());
        SessionRules.noteCanBeWritten(session.status());
        String text = clean(check -> check.multiLine("text", command.text(), MAX_TEXT));
        return unlessNaming(session, kind, text, command.namesChecked(), () -> {
            Note note = book.find(session.id(), kind).orElse(null);
            Conflict.requireVersion(command.version(), note == null ? 0 : note.version());
            audit.change("length", note == null ? 0 : length(note.text()), length(text));
            if (note == null) {
                note = new Note(session.id(), kind);
                book.add(note);
            }
            note.write(text, CurrentActor.get().accountId(), clock.instant());
        });
    }

    private NoteOutcome amend(AmendNote command, NoteKind kind) {
        Session session = store.lock(command.sessionId());
        SessionRules.noteCanBeAmended(session.status());
        String text = clean(check -> check.requiredMultiLine("text", command.text(), MAX_TEXT));
        return unlessNaming(session, kind, text, command.namesChecked(), () -> {
            audit.note("amendmentLength", length(text));
            idempotency.once(command.submitKey(), command, () -> {
                NoteAmendment amendment = new NoteAmendment(
                        session.id(), kind, text, CurrentActor.get().accountId(), clock.instant());
                book.add(amendment);
                return amendment.id();
            });
        });
    }

    private static String clean(Function<InputCheck, String> reading) {
        InputCheck check = new InputCheck();
        String text = reading.apply(check);
        check.throwIfAny();
        return text;
    }

    /** Keeps the text, unless words in it look like names that should not stand there and the writer has not looked at them yet. */
    private NoteOutcome unlessNaming(Session session, NoteKind kind, String text, boolean checked, Runnable keep) {
        List<String> names = checked || text == null ? List.of() : namesIn(session, kind, text);
        if (!names.isEmpty()) {
            return new NoteOutcome(false, names);
        }
        audit(session, kind);
        keep.run();
        book.flush();
        return SAVED;
    }

    /** Nobody is named in the shared summary (S9), and in the restricted note nobody who does not want notes kept (M6). */
    private List<String> namesIn(Session session, NoteKind kind, String text) {
        Set<UUID> people = lists.of(session).people();
        Set<UUID> unnamed = kind == NoteKind.SHARED ? people : consents.saidNo(people, ConsentPurpose.KEEP_NOTES);
        return new NameSpotter(members.labels(unnamed).values().stream()
                        .map(MemberLabel::name)
                        .toList())
                .spot(text);
    }

    private void audit(Session session, NoteKind kind) {
        audit.about(SubjectType.SESSION, session.id());
        audit.note("note", kind);
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
