package org.sathi.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.MemberLabel;
import org.sathi.sessions.api.IndicatorKind;
import org.sathi.sessions.api.ObservationStatus;
import org.sathi.sessions.api.ObservationView;
import org.sathi.sessions.api.Observations;
import org.sathi.web.base.text.Ui;

/** What was observed of a member, newest first. */
@Named
@RequestScoped
public class ObservationListPage {

    @Inject
    private Observations observations;

    @Inject
    private Ui ui;

    private UUID member;
    private String after;
    private MemberLabel person;
    private Slice<ObservationView> slice;

    /** Reads the part of the list that the address names. */
    public void load() {
        person = observations.person(member);
        slice = observations.ofMember(member, PageRequest.after(after));
    }

    /** Name of the indicator in the reader's language. */
    public String name(ObservationView row) {
        return "ne".equals(ui.getLang()) ? row.indicatorNe() : row.indicatorEn();
    }

    /** The word for what was observed. */
    public String level(ObservationView row) {
        if (row.kind() == IndicatorKind.CHANGE) {
            return ui.label(row.level());
        }
        return switch (row.level()) {
            case IMPROVED -> ui.text("outcomes.level.reached");
            case NO_CHANGE -> ui.text("outcomes.level.not-yet");
            case WORSE -> ui.text("outcomes.level.lost");
        };
    }

    /** How the status looks. */
    public String kind(ObservationStatus status) {
        return switch (status) {
            case SUBMITTED, VERIFIED -> "ok";
            case DRAFT, DISPUTED -> "warn";
            case VOID -> "none";
        };
    }

    public UUID getMember() {
        return member;
    }

    public void setMember(UUID member) {
        this.member = member;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public MemberLabel getPerson() {
        return person;
    }

    public Slice<ObservationView> getSlice() {
        return slice;
    }
}
