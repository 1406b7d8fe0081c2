package org.sathi.web.base.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The messages of this answer: a summary of what was refused, with links to the inputs, and the other notices. */
@Named
@RequestScoped
public class Notices {

    /** Everything that was refused. */
    public List<Notice> getErrors() {
        return all().stream().filter(notice -> notice.kind().equals("danger")).toList();
    }

    /** Whether anything was refused. */
    public boolean isHasErrors() {
        return !getErrors().isEmpty();
    }

    /** What happened, hints and warnings. */
    public List<Notice> getOthers() {
        return all().stream().filter(notice -> !notice.kind().equals("danger")).toList();
    }

    private static List<Notice> all() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Notice> notices = new ArrayList<>();
        add(context.getMessages(null), null, notices);
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id != null) {
                add(context.getMessages(id), id, notices);
            }
        }
        return notices;
    }

    private static void add(Iterator<FacesMessage> messages, String target, List<Notice> into) {
        while (messages.hasNext()) {
            FacesMessage message = messages.next();
            into.add(new Notice(kind(message.getSeverity()), named(target, message.getSummary()), target));
        }
    }

    /** Far from its field a message needs the field's name. */
    private static String named(String target, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        Object[] label = new Object[1];
        if (target != null) {
            context.getViewRoot()
                    .invokeOnComponent(
                            context,
                            target,
                            (c, field) -> label[0] = field.getAttributes().get("label"));
        }
        return label[0] == null ? text : label[0] + " – " + text;
    }

    private static String kind(Severity severity) {
        if (severity == FacesMessage.SEVERITY_INFO) {
            return "ok";
        }
        return severity == FacesMessage.SEVERITY_WARN ? "warn" : "danger";
    }
}
