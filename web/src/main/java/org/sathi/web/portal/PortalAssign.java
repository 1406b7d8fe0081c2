package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxRow;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;
import org.sathi.web.referrals.ReferralWords;

/** Giving several referrals of a colleague, or of nobody, to somebody else at once. */
@Named
@ViewScoped
public class PortalAssign implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Inbox inbox;

    @Inject
    private Actions actions;

    @Inject
    private ReferralWords words;

    @Inject
    private Ui ui;

    private static final String POOL = "pool";

    private UUID from;
    private String to;
    private List<String> ids;
    private transient List<InboxRow> rows;
    private transient List<Choice> workers;

    /** Reads whose referrals can be given. */
    public void load() {
        rows = inbox.ofWorker(from);
        if (ids == null) {
            ids = new ArrayList<>(rows.stream().map(row -> row.id().toString()).toList());
        }
    }

    /** The referrals to tick, named without the person. */
    public List<Choice> getChoices() {
        if (rows == null) {
            load();
        }
        return rows.stream()
                .map(row -> new Choice(row.id().toString(), label(row)))
                .toList();
    }

    private String label(InboxRow row) {
        String service = words.name(row.serviceNameEn(), row.serviceNameNe());
        return ui.text("work.assign.row", row.reference(), service == null ? "" : service, ui.label(row.state()));
    }

    /** Gives the ticked ones. */
    public String assign() {
        return actions.run(null, () -> {
            Inbox.AssignedAll done = inbox.assignAll(new Inbox.AssignAll(
                    ids.stream().map(UUID::fromString).toList(), POOL.equals(to) ? null : UUID.fromString(to)));
            actions.say("work.assign.done", done.moved(), done.left());
            return "/portal/team";
        });
    }

    private List<Choice> colleagues() {
        if (workers == null) {
            workers = inbox.workers().stream()
                    .map(person -> new Choice(person.id().toString(), person.displayName()))
                    .toList();
        }
        return workers;
    }

    /** To whom they can be given: somebody else, or nobody, which has to be chosen and is not what an untouched page does. */
    public List<Choice> getTargets() {
        List<Choice> targets = new ArrayList<>(colleagues());
        targets.removeIf(this::isFrom);
        if (from != null) {
            targets.add(new Choice(POOL, ui.text("portal.assign.nobody")));
        }
        return targets;
    }

    private boolean isFrom(Choice person) {
        return from != null && from.toString().equals(person.value());
    }

    /** Whose referrals these are, or of nobody. */
    public String getWhose() {
        return colleagues().stream()
                .filter(this::isFrom)
                .map(Choice::label)
                .findFirst()
                .orElse(ui.text("portal.worker.none"));
    }

    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public List<String> getIds() {
        return ids;
    }

    public void setIds(List<String> ids) {
        this.ids = ids;
    }
}
