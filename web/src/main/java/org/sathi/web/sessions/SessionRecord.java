package org.sathi.web.sessions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.sessions.api.NoteView;
import org.sathi.sessions.api.SeriesReach;
import org.sathi.sessions.api.SessionNotes;
import org.sathi.sessions.api.SessionStatus;
import org.sathi.sessions.api.SessionView;
import org.sathi.sessions.api.Sessions;
import org.sathi.web.base.faces.Actions;

/** A session's page: plan, attendance in brief, notes, and the next step in its life. */
@Named
@ViewScoped
public class SessionRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionNotes notes;

    @Inject
    private Actions actions;

    private UUID id;
    private long version;
    private LocalDate heldOn;
    private String reason;
    private String gap;
    private boolean following;
    private transient SessionView session;
    private transient NoteView shared;
    private transient NoteView restricted;

    /** Reads the session and the notes that the reader may see. */
    public void load() {
        session = sessions.view(id);
        version = session.version();
        heldOn = session.plannedOn();
        boolean noted = session.status() == SessionStatus.HELD || session.status() == SessionStatus.CLOSED;
        shared = noted ? notes.shared(id) : null;
        restricted = session.may().readRestricted() ? notes.restricted(id) : null;
    }

    /** Says that the session takes or took place and goes on to attendance. */
    public String hold() {
        return actions.run("hold", "sessions.held", () -> {
            sessions.hold(new Sessions.HoldSession(id, version, heldOn));
            return "/staff/sessions/attendance?id=" + id;
        });
    }

    /** Cancels the session. */
    public String cancel() {
        return actions.run("cancel", "sessions.cancelled", () -> {
            SeriesReach reach = following ? SeriesReach.THIS_AND_FOLLOWING : SeriesReach.THIS;
            sessions.cancel(new Sessions.CancelSession(id, version, reason, reach));
            return here();
        });
    }

    /** Closes the session. */
    public String close() {
        return actions.run("closing", "sessions.closed", () -> {
            sessions.close(new Sessions.CloseSession(id, version, gap));
            return here();
        });
    }

    /** Reopens the session. */
    public String reopen() {
        return actions.run("reopen", "sessions.reopened", () -> {
            sessions.reopen(new Sessions.ReopenSession(id, version, reason));
            return here();
        });
    }

    private String here() {
        return "/staff/sessions/record?id=" + id;
    }

    /** Reads the session again when the view came back from being put away; what was typed stays. */
    public void again() {
        if (session == null) {
            LocalDate typed = heldOn;
            long seen = version;
            load();
            heldOn = typed;
            version = seen;
        }
    }

    public SessionView getSession() {
        return session;
    }

    public NoteView getShared() {
        return shared;
    }

    public NoteView getRestricted() {
        return restricted;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getGap() {
        return gap;
    }

    public void setGap(String gap) {
        this.gap = gap;
    }

    public boolean isFollowing() {
        return following;
    }

    public void setFollowing(boolean following) {
        this.following = following;
    }
}
