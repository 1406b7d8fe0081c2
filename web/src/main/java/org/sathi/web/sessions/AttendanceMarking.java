package org.sathi.web.sessions;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.sathi.sessions.api.Attendance;
import org.sathi.sessions.api.AttendanceMark;
import org.sathi.sessions.api.AttendanceProgress;
import org.sathi.sessions.api.MarkOutcome;
import org.sathi.sessions.api.Roster;
import org.sathi.sessions.api.RosterRow;
import org.sathi.sessions.api.SessionView;
import org.sathi.sessions.api.Sessions;
import org.sathi.web.base.faces.Actions;

/**
 * Marks attendance by single taps (S5): each is saved at once under a key of the device, and only the row of the person and the count are sent back.
 */
@Named
@ViewScoped
public class AttendanceMarking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sessions sessions;

    @Inject
    private Attendance attendance;

    @Inject
    private Actions actions;

    private UUID id;
    private UUID allKey;
    private String guestCode;
    private transient SessionView session;
    private transient Roster roster;
    private transient List<RosterRow> rows;
    private transient AttendanceProgress progress;

    /** Reads the session and its list. */
    public void load() {
        session = sessions.view(id);
        readList();
    }

    /** Reads the list again when the view came back from being put away. */
    public void again() {
        if (session == null) {
            load();
        }
    }

    private void readList() {
        roster = attendance.roster(id);
        rows = new ArrayList<>(roster.rows());
        progress = roster.progress();
    }

    /** Saves one tap: parameters member, mark and key of the request. */
    public void mark() {
        again();
        UUID member = uuid("member");
        boolean known = has(member);
        actions.stay(() -> take(attendance.mark(new Attendance.MarkAttendance(id, member, chosen(), uuid("key")))));
        show(member, known);
    }

    /** Takes a person's last mark back: parameter member of the request. */
    public void undo() {
        again();
        UUID member = uuid("member");
        actions.stay(() -> take(attendance.undo(id, member)));
        show(member, true);
    }

    /** Marks everyone who is not recorded as present. */
    public void allPresent() {
        allKey = UUID.randomUUID();
        if (!actions.stay(() -> attendance.markAllPresent(id, allKey))) {
            allKey = null;
        }
        load();
    }

    /** Takes back what "all present" did. */
    public void undoAll() {
        if (actions.stay(() -> attendance.undoMany(id, allKey))) {
            allKey = null;
        }
        load();
    }

    /** Adds a member of another group as a guest, by the code. */
    public void addGuest() {
        boolean added =
                actions.stay(() -> attendance.addGuest(new Attendance.AddGuest(id, guestCode, UUID.randomUUID())));
        if (added) {
            guestCode = null;
        }
        load();
    }

    private void take(MarkOutcome outcome) {
        progress = outcome.progress();
        for (RosterRow changed : outcome.rows()) {
            rows.replaceAll(row -> row.memberId().equals(changed.memberId()) ? changed : row);
        }
    }

    /** Sends the person's row, or the whole list when it grew. */
    private void show(UUID member, boolean known) {
        if (!known) {
            readList();
            PrimeFaces.current().ajax().update("marks");
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).memberId().equals(member)) {
                PrimeFaces.current().ajax().update("rows:" + i + ":row");
            }
        }
    }

    private boolean has(UUID member) {
        return rows.stream().anyMatch(row -> row.memberId().equals(member));
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    /** A parameter that is an id; what is none becomes null and is refused by the operation. */
    private static UUID uuid(String name) {
        try {
            return UUID.fromString(parameter(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static AttendanceMark chosen() {
        String name = parameter("mark");
        return Arrays.stream(AttendanceMark.values())
                .filter(mark -> mark.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The marks that stand open beside a name. */
    public List<AttendanceMark> getFirstMarks() {
        return List.of(AttendanceMark.PRESENT, AttendanceMark.LATE, AttendanceMark.ABSENT);
    }

    /** The marks behind "more". */
    public List<AttendanceMark> getOtherMarks() {
        return List.of(AttendanceMark.LEFT_EARLY, AttendanceMark.EXCUSED, AttendanceMark.NOT_EXPECTED);
    }

    public boolean isAllUndoable() {
        return allKey != null;
    }

    public SessionView getSession() {
        return session;
    }

    public Roster getRoster() {
        return roster;
    }

    public List<RosterRow> getRows() {
        return rows;
    }

    public AttendanceProgress getProgress() {
        return progress;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getGuestCode() {
        return guestCode;
    }

    public void setGuestCode(String guestCode) {
        this.guestCode = guestCode;
    }
}
