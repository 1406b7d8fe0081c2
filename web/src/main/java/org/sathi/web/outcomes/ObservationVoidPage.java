package org.sathi.web.outcomes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.sessions.api.ObservationChange;
import org.sathi.sessions.api.ObservationView;
import org.sathi.sessions.api.Observations;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Ui;

/** Takes an observation back with a reason; nothing is deleted. */
@Named
@ViewScoped
public class ObservationVoidPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Observations observations;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    private UUID id;
    private long version;
    private UUID member;
    private String name;
    private LocalDate day;
    private String reason;

    /** Reads the observation; one that cannot be taken back leads nowhere. */
    public void load() {
        ObservationView view = observations.view(id);
        if (!view.mayVoid()) {
            throw new NotFound();
        }
        version = view.version();
        member = view.memberId();
        name = "ne".equals(ui.getLang()) ? view.indicatorNe() : view.indicatorEn();
        day = view.observedOn();
    }

    /** Takes it back. */
    public String save() {
        return actions.run("outcomes.observations.voided", () -> {
            observations.voidObservation(new ObservationChange(id, version, reason));
            return "/staff/outcomes/observations?member=" + member;
        });
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getMember() {
        return member;
    }

    public String getName() {
        return name;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
