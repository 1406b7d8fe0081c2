package org.sathi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.referrals.api.Inbox;
import org.sathi.web.referrals.HoldForm;

/** Work on an accepted referral: start, rest, go on, and who does it. */
@Named
@ViewScoped
public class PortalWork extends PortalStep {

    private static final long serialVersionUID = 1L;

    private final HoldForm form = new HoldForm();
    private UUID worker;

    /** Offers who works on it now, so that saving without a choice changes nothing. */
    @PostConstruct
    void begin() {
        worker = page().getView().workerId();
    }

    /** Starts (T9). */
    public String start() {
        return step("start", () -> inbox().start(new Inbox.Move(id(), version())));
    }

    /** Lets it rest (T10). */
    public String hold() {
        return step(
                "hold",
                () -> inbox().hold(
                                new Inbox.Hold(id(), version(), form.getReason(), form.getText(), form.getReviewOn())));
    }

    /** Goes on (T11). */
    public String resume() {
        return step("resume", () -> inbox().resume(new Inbox.Move(id(), version())));
    }

    /** Takes it oneself (T26). */
    public String take() {
        UUID me = CurrentActor.get().accountId();
        return step("assign", () -> inbox().assign(new Inbox.Assign(id(), version(), me)));
    }

    /** Gives it to a colleague, or to nobody (T26). */
    public String assign() {
        return step("assign", () -> inbox().assign(new Inbox.Assign(id(), version(), worker)));
    }

    /** Why it rests and until when. */
    public HoldForm getForm() {
        return form;
    }

    public UUID getWorker() {
        return worker;
    }

    public void setWorker(UUID worker) {
        this.worker = worker;
    }
}
