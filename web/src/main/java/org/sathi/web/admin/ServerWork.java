package org.sathi.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.task.ScheduledWork;
import org.sathi.kernel.task.WorkState;
import org.sathi.kernel.task.WorkTrouble;
import org.sathi.web.base.text.Texts;
import org.sathi.web.base.text.Ui;

/** The work that the server does by the clock, in plain words: what is not done, since when, and what that means for people. */
@Named
@RequestScoped
public class ServerWork {

    @Inject
    private ScheduledWork work;

    @Inject
    private Texts texts;

    @Inject
    private Ui ui;

    private WorkState state;

    /** How it goes; {@code null} for who does not look after the server. */
    public WorkState getState() {
        if (state == null && CurrentActor.get().may(Permission.SERVER_WATCH)) {
            state = work.state();
        }
        return state;
    }

    /** Whether there is something to warn of. */
    public boolean isTroubled() {
        return getState() != null && !getState().well();
    }

    /** What the work is, in words; work that has none, of a part added to this installation, by its name in the log. */
    public String what(WorkTrouble trouble) {
        String key = "clock.what." + trouble.task();
        return texts.has(key) ? ui.text(key) : ui.text("clock.what.other", trouble.task());
    }

    /** What it means for people that it is not done; nothing while it is done at least in part. */
    public String means(WorkTrouble trouble) {
        String key = "clock.means." + trouble.task();
        return trouble.kind().whole() && texts.has(key) ? ui.text(key) : "";
    }

    /** What is the matter, and since when: with work that no server does, since it was last done. */
    public String how(WorkTrouble trouble) {
        return switch (trouble.kind()) {
            case FAILING ->
                trouble.lastDone() == null
                        ? ui.text("clock.how.never", trouble.since())
                        : ui.text("clock.how.failing", trouble.lastDone());
            case SILENT -> ui.text("clock.how.silent", trouble.since());
            case PARTLY -> ui.text("clock.how.partly", trouble.since());
            case ONE_SERVER -> ui.text("clock.how.one-server", trouble.since());
        };
    }

    /** What to look for in the log. */
    public String log(WorkTrouble trouble) {
        return trouble.fault() == null
                ? ui.text("clock.log.silent", trouble.task())
                : ui.text("clock.log.fault", trouble.task(), trouble.fault());
    }
}
