package org.sathi.sessions.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.sessions.api.NoteKind;
import org.sathi.sessions.api.NoteView;

/** Notes and their amendments in the database. */
@ApplicationScoped
class NoteBook {

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    @Inject
    private AccountDirectory accounts;

    /** The note of the kind, if one was begun. */
    Optional<Note> find(UUID sessionId, NoteKind kind) {
        return em.createQuery("select n from Note n where n.sessionId = :s and n.kind = :k", Note.class)
                .setParameter("s", sessionId)
                .setParameter("k", kind)
                .getResultStream()
                .findFirst();
    }

    /** The note with its amendments and the names of who wrote them. */
    NoteView view(UUID sessionId, NoteKind kind) {
        Optional<Note> note = find(sessionId, kind);
        List<NoteAmendment> amendments = em.createQuery(
                        "select a from NoteAmendment a where a.sessionId = :s and a.kind = :k order by a.writtenAt, a.id",
                        NoteAmendment.class)
                .setParameter("s", sessionId)
                .setParameter("k", kind)
                .getResultList();
        Set<UUID> authors = new HashSet<>();
        note.map(Note::authorId).ifPresent(authors::add);
        amendments.stream()
                .map(NoteAmendment::authorId)
                .filter(id -> id != null)
                .forEach(authors::add);
        Map<UUID, AccountLabel> labels = authors.isEmpty() ? Map.of() : accounts.labels(authors);
        return new NoteView(
                kind,
                note.map(Note::version).orElse(0L),
                note.map(Note::text).orElse(null),
                note.map(n -> name(labels, n.authorId())).orElse(null),
                note.map(Note::writtenAt).orElse(null),
                amendments.stream()
                        .map(a -> new NoteView.Amendment(a.text(), name(labels, a.authorId()), a.writtenAt()))
                        .toList());
    }

    void add(Note note) {
        em.persist(note);
    }

    void add(NoteAmendment amendment) {
        em.persist(amendment);
    }

    void flush() {
        em.flush();
    }

    private static String name(Map<UUID, AccountLabel> labels, UUID accountId) {
        AccountLabel label = accountId == null ? null : labels.get(accountId);
        return label == null ? null : label.displayName();
    }
}
