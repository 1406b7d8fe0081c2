package org.sathi.web.sessions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.sessions.api.SeriesReach;
import org.sathi.sessions.api.SessionView;
import org.sathi.sessions.api.Sessions;
import org.sathi.web.base.faces.Actions;

/** The form that changes a planned session, alone or with those that follow in its series. */
@Named
@ViewScoped
public class SessionChange implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionWords words;

    @Inject
    private Actions actions;

    private UUID id;
    private long version;
    private boolean inSeries;
    private String groupName;
    private final PlanForm form = new PlanForm();

    /** Fills the form with the plan as it is. */
    public void load() {
        SessionView session = sessions.view(id);
        version = session.version();
        inSeries = session.inSeries();
        groupName = words.group(session.group());
        form.setOn(session.plannedOn());
        form.setStartsAt(session.startsAt());
        form.setMinutes(session.minutes());
        form.setPlace(session.place());
        form.setAgenda(session.agenda());
        form.offer(words.types(), session.activities());
    }

    /** Changes and shows the session. */
    public String save() {
        return actions.save("sessions.changed", this::load, () -> {
            sessions.change(new Sessions.ChangeSession(
                    id,
                    version,
                    form.getOn(),
                    form.getStartsAt(),
                    form.getMinutes() == null ? 0 : form.getMinutes(),
                    form.getPlace(),
                    form.getAgenda(),
                    form.chosen(),
                    form.isFollowing() ? SeriesReach.THIS_AND_FOLLOWING : SeriesReach.THIS));
            return "/staff/sessions/record?id=" + id;
        });
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isInSeries() {
        return inSeries;
    }

    public String getGroupName() {
        return groupName;
    }

    public PlanForm getForm() {
        return form;
    }
}
