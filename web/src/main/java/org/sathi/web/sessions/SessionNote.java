package org.sathi.web.sessions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sathi.sessions.api.NoteOutcome;
import org.sathi.sessions.api.NoteView;
import org.sathi.sessions.api.SessionNotes;
import org.sathi.sessions.api.SessionNotes.AmendNote;
import org.sathi.sessions.api.SessionNotes.WriteNote;
import org.sathi.sessions.api.SessionView;
import org.sathi.sessions.api.Sessions;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** Writes one of a session's two notes or, once the session is closed, adds to it (S9). */
@Named
@ViewScoped
public class SessionNote implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String RESTRICTED = "restricted";

    @Inject
    private Sessions sessions;

    @Inject
    private SessionNotes notes;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    private UUID id;
    private String kind;
    private long version;
    private boolean amending;
    private String text;
    private boolean namesChecked;
    private final ArrayList<String> namesFound = new ArrayList<>();
    private transient SessionView session;

    /** Reads the note as it is. */
    public void load() {
        session = sessions.view(id);
        NoteView note = isRestricted() ? notes.restricted(id) : notes.shared(id);
        version = note.version();
        amending = session.may().amendNotes();
        text = amending ? null : note.text();
    }

    /** Reads the session again when the view came back from being put away. */
    public void again() {
        if (session == null) {
            session = sessions.view(id);
        }
    }

    /** Saves and goes back to the session; with words that look like names it stays and asks. */
    public String save() {
        return actions.save("sessions.note.saved", this::load, () -> {
            NoteOutcome outcome = amending ? amend() : write();
            namesFound.clear();
            namesFound.addAll(outcome.namesFound());
            if (!outcome.saved()) {
                actions.warn("sessions.note.names-found");
                return null;
            }
            return "/staff/sessions/record?id=" + id;
        });
    }

    private NoteOutcome write() {
        WriteNote command = new WriteNote(id, version, text, namesChecked);
        return isRestricted() ? notes.writeRestricted(command) : notes.writeShared(command);
    }

    private NoteOutcome amend() {
        AmendNote command = new AmendNote(id, text, namesChecked, submitKey.value());
        NoteOutcome outcome = isRestricted() ? notes.amendRestricted(command) : notes.amendShared(command);
        submitKey.renew();
        return outcome;
    }

    /** Whether it is the restricted note. */
    public boolean isRestricted() {
        return RESTRICTED.equals(kind);
    }

    public boolean isAmending() {
        return amending;
    }

    public List<String> getNamesFound() {
        return namesFound;
    }

    public SessionView getSession() {
        return session;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isNamesChecked() {
        return namesChecked;
    }

    public void setNamesChecked(boolean namesChecked) {
        this.namesChecked = namesChecked;
    }
}
