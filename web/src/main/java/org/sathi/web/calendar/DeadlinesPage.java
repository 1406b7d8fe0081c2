package org.sathi.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.sathi.referrals.api.BusinessTimes;
import org.sathi.referrals.api.BusinessUnit;
import org.sathi.referrals.api.Deadlines;
import org.sathi.referrals.api.Priority;
import org.sathi.web.base.faces.Actions;

/** The deadlines of all services, or those of one. */
@Named
@ViewScoped
public class DeadlinesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CALENDAR = "/admin/calendar";

    @Inject
    private BusinessTimes times;

    @Inject
    private Actions actions;

    private UUID service;
    private BusinessTimes.Policy policy;
    private Map<Priority, DeadlinesForm> forms = new EnumMap<>(Priority.class);

    /** Reads what holds. */
    public void load() {
        policy = times.policy(service);
        forms = new EnumMap<>(Priority.class);
        policy.deadlines().forEach((priority, deadlines) -> forms.put(priority, DeadlinesForm.of(deadlines)));
    }

    /** Keeps them. */
    public String save() {
        return actions.save("times.deadlines.saved", this::load, () -> {
            Map<Priority, Deadlines> typed = new EnumMap<>(Priority.class);
            forms.forEach((priority, form) -> typed.put(priority, form.deadlines()));
            times.changePolicy(new BusinessTimes.ChangePolicy(service, typed, policy.version()));
            return CALENDAR;
        });
    }

    /** Lets the standard hold for the service again. */
    public String drop() {
        return actions.run("times.deadlines.dropped", () -> {
            times.dropPolicy(service);
            return CALENDAR;
        });
    }

    public DeadlinesForm getUrgent() {
        return forms.get(Priority.URGENT);
    }

    public DeadlinesForm getRoutine() {
        return forms.get(Priority.ROUTINE);
    }

    public BusinessUnit[] getUnits() {
        return BusinessUnit.values();
    }

    public BusinessTimes.Policy getPolicy() {
        return policy;
    }

    public UUID getService() {
        return service;
    }

    public void setService(UUID service) {
        this.service = service;
    }
}
