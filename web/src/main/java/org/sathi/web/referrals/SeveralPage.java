package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.referrals.api.SeveralReferrals;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** Refers the people ticked in the list of members to one service: first the service, then for each the consent that covers it. */
@Named
@ViewScoped
public class SeveralPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeveralWork work;

    @Inject
    private ChosenPeople chosen;

    @Inject
    private Agencies agencies;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private ReferralWords words;

    @Inject
    private Ui ui;

    private Need need;
    private UUID service;
    private String after;
    private ReferralReason reason;
    private Priority priority;
    private List<SeveralRow> rows = new ArrayList<>();

    private transient Slice<ServiceRow> services;

    /** Reads the services for the need, or the people for the service. */
    public void load() {
        if (service != null && !isTooMany()) {
            rows = work.candidates(chosen.getIds(), service).stream()
                    .map(person -> new SeveralRow(
                            person, person.consents().stream().map(this::choice).toList()))
                    .toList();
        } else if (need != null) {
            services = agencies.services(new ServiceQuery(need, null, null, null, null), PageRequest.after(after));
        }
    }

    private Choice choice(SeveralReferrals.Cover cover) {
        return new Choice(
                cover.consentId(),
                ui.text("several.consent.of", ui.shortDate(cover.signedOn()), words.list(cover.categories())));
    }

    /** Stores what is asked for, refers one after the other and goes on to what came of it. */
    public String send() {
        return actions.run(null, () -> {
            UUID id = work.begin(new SeveralReferrals.Begin(
                    service,
                    reason,
                    priority,
                    rows.stream().map(SeveralRow::asked).toList(),
                    submitKey.value()));
            return "/staff/referrals/several-done?id=" + id;
        });
    }

    /** Whether more people are ticked than can be referred at once. */
    public boolean isTooMany() {
        return chosen.getIds().size() > SeveralReferrals.MOST;
    }

    /** The chosen service. */
    public ServiceRow getTarget() {
        return service == null ? null : agencies.service(service).row();
    }

    /** What can be needed. */
    public Need[] getNeeds() {
        return Need.values();
    }

    /** Why. */
    public ReferralReason[] getReasons() {
        return ReferralReason.values();
    }

    /** How soon. */
    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** How somebody may be reached. */
    public SeveralReferrals.Reach[] getReaches() {
        return SeveralReferrals.Reach.values();
    }

    public Slice<ServiceRow> getServices() {
        return services;
    }

    public List<SeveralRow> getRows() {
        return rows;
    }

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need need) {
        this.need = need;
    }

    public UUID getService() {
        return service;
    }

    public void setService(UUID service) {
        this.service = service;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public ReferralReason getReason() {
        return reason;
    }

    public void setReason(ReferralReason reason) {
        this.reason = reason;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }
}
