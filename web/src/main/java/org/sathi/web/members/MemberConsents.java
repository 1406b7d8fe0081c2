package org.sathi.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.ConsentView;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.Members;

/** What a member allowed and did not allow, purpose by purpose, with everything said before (M6). */
@Named("memberConsents")
@RequestScoped
public class MemberConsents {

    @Inject
    private Members members;

    @Inject
    private Consents consents;

    private UUID id;
    private MemberRecord member;
    private List<ConsentView> history = List.of();
    private List<MemberRecordPage.Standing> standings = List.of();

    /** Reads the consents. */
    public void load() {
        member = members.view(id);
        history = consents.of(member.id());
        standings = MemberRecordPage.standings(history);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public MemberRecord getMember() {
        return member;
    }

    public List<ConsentView> getHistory() {
        return history;
    }

    public List<MemberRecordPage.Standing> getStandings() {
        return standings;
    }
}
