package org.sathi.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.GroupLabel;
import org.sathi.membership.api.Groups;
import org.sathi.sessions.api.SessionFilter;
import org.sathi.sessions.api.SessionRow;
import org.sathi.sessions.api.SessionStatus;
import org.sathi.sessions.api.Sessions;
import org.sathi.sessions.api.UnfinishedSession;
import org.sathi.web.base.faces.Asked;
import org.sathi.web.base.text.Ui;

/** The list of sessions: what is to come or what was, by group and status; what still needs attention stands first. */
@Named
@RequestScoped
public class SessionList {

    private static final String RECENT = "recent";

    @Inject
    private Sessions sessions;

    @Inject
    private Groups groups;

    @Inject
    private Ui ui;

    private String when;
    private UUID group;
    private SessionStatus status;
    private String after;
    private Slice<SessionRow> slice;
    private List<UnfinishedSession> unfinished = List.of();
    private List<SessionRow> overdue = List.of();
    private List<GroupLabel> groupChoices = List.of();

    /** Reads the part of the list that the address names. */
    public void load() {
        LocalDate today = ui.getToday();
        boolean recent = isRecent();
        SessionFilter filter =
                new SessionFilter(group, status, recent ? null : today, recent ? today.minusDays(1) : null, recent);
        slice = sessions.list(filter, PageRequest.after(after));
        groupChoices = groups.choices();
        if (after == null && isMayRun()) {
            unfinished = sessions.unfinished();
            overdue = sessions.overdue();
        }
    }

    /** Whether past days are shown. */
    public boolean isRecent() {
        return Asked.is(RECENT, when);
    }

    /** Whether sessions can be planned by the reader. */
    public boolean isMayRun() {
        return CurrentActor.get().may(Permission.SESSION_RUN);
    }

    /** Whether the reader assigns peer specialists. */
    public boolean isMayAssign() {
        return CurrentActor.get().may(Permission.ASSIGNMENT_MANAGE);
    }

    /** Whether something waits for the reader. */
    public boolean isWaiting() {
        return !unfinished.isEmpty() || !overdue.isEmpty();
    }

    public SessionStatus[] getStatuses() {
        return SessionStatus.values();
    }

    public Slice<SessionRow> getSlice() {
        return slice;
    }

    public List<UnfinishedSession> getUnfinished() {
        return unfinished;
    }

    public List<SessionRow> getOverdue() {
        return overdue;
    }

    public List<GroupLabel> getGroupChoices() {
        return groupChoices;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public SessionStatus getStatus() {
        return status;
    }

    public void setStatus(SessionStatus status) {
        this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
