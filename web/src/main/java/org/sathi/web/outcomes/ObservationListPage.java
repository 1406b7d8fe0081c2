package org.sathi.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.sessions.api.ObservationView;
import org.sathi.sessions.api.Observations;
import org.sathi.sessions.api.PersonLabel;

/** What was observed of a member, newest first. */
@Named
@RequestScoped
public class ObservationListPage {

    @Inject
    private Observations observations;

    private UUID member;
    private String after;
    private PersonLabel person;
    private Slice<ObservationView> slice;

    /** Reads the part of the list that the address names. */
    public void load() {
        person = observations.person(member);
        slice = observations.ofMember(member, PageRequest.after(after));
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

    public PersonLabel getPerson() {
        return person;
    }

    public Slice<ObservationView> getSlice() {
        return slice;
    }
}
