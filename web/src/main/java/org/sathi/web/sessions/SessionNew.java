package org.sathi.web.sessions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.Groups;
import org.sathi.sessions.api.Repeat;
import org.sathi.sessions.api.Sessions;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Choice;

/** The form that plans a session or a series. */
@Named
@ViewScoped
public class SessionNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sessions sessions;

    @Inject
    private Groups groups;

    @Inject
    private SessionWords words;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    private UUID group;
    private final PlanForm form = new PlanForm();
    private transient List<Choice> groupChoices;

    /** Offers the groups and activities; a single group is chosen already. */
    public void load() {
        List<Choice> offered = getGroupChoices();
        form.offer(words.types(), List.of());
        form.setGroup(offered.size() == 1 ? (UUID) offered.get(0).value() : group);
    }

    /** Plans and shows the first session. */
    public String save() {
        return actions.run("sessions.planned", () -> {
            Repeat repeat = form.getRepeat() == null ? Repeat.NONE : form.getRepeat();
            int occurrences = form.getOccurrences() == null || repeat == Repeat.NONE ? 1 : form.getOccurrences();
            UUID id = sessions.plan(new Sessions.PlanSession(
                    form.getGroup(),
                    form.getOn(),
                    form.getStartsAt(),
                    form.getMinutes() == null ? 0 : form.getMinutes(),
                    form.getPlace(),
                    form.getAgenda(),
                    form.chosen(),
                    repeat,
                    occurrences,
                    submitKey.value()));
            return "/staff/sessions/record?id=" + id;
        });
    }

    public Repeat[] getRepeats() {
        return Repeat.values();
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public PlanForm getForm() {
        return form;
    }

    /** The groups to choose from, read again when the view came back from being put away. */
    public List<Choice> getGroupChoices() {
        if (groupChoices == null) {
            groupChoices = groups.choices().stream()
                    .map(label -> new Choice(label.id(), words.group(label)))
                    .toList();
        }
        return groupChoices;
    }
}
