package org.sathi.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sathi.membership.api.GroupLabel;
import org.sathi.sessions.api.ActivityType;
import org.sathi.sessions.api.SessionStatus;
import org.sathi.sessions.api.Sessions;
import org.sathi.web.base.text.Ui;

/** Names of groups and activities in the reader's language, and the look of a status. */
@Named
@RequestScoped
public class SessionWords {

    @Inject
    private Sessions sessions;

    @Inject
    private Ui ui;

    private List<ActivityType> types;

    /** A group's name in the reader's language. */
    public String group(GroupLabel group) {
        return group == null ? "" : chosen(group.nameEn(), group.nameNe());
    }

    /** An activity's name in the reader's language. */
    public String activity(String code) {
        Map<String, String> names =
                types().stream().collect(Collectors.toMap(ActivityType::code, t -> chosen(t.nameEn(), t.nameNe())));
        return names.getOrDefault(code, code);
    }

    /** The kinds of activity that can be planned. */
    public List<ActivityType> types() {
        if (types == null) {
            types = sessions.activityTypes();
        }
        return types;
    }

    /** The look of a status. */
    public String kind(SessionStatus status) {
        return switch (status) {
            case PLANNED -> "info";
            case HELD -> "warn";
            case CLOSED -> "ok";
            case CANCELLED -> "none";
        };
    }

    private String chosen(String english, String nepali) {
        boolean nepaliWanted = "ne".equals(ui.getLang());
        String first = nepaliWanted ? nepali : english;
        return first == null || first.isBlank() ? (nepaliWanted ? english : nepali) : first;
    }
}
