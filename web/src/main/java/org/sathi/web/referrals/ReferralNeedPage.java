package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.MemberRow;
import org.sathi.membership.api.Members;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** First step: for whom, and what is needed. Here the draft begins. */
@Named
@ViewScoped
public class ReferralNeedPage extends DraftPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Members members;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    private UUID member;
    private UUID replaces;
    private String text;
    private Need need;

    private transient MemberRecord person;
    private transient List<MemberRow> found;
    private transient List<ReferralRow> begun = List.of();

    /** Reads whom it is about: the member of the address, or of the draft. */
    public String load() {
        if (getId() != null) {
            if (!read()) {
                return record();
            }
            member = getDraft().row().memberId();
            need = getDraft().row().need();
        }
        if (member != null) {
            person = members.view(member);
            begun = getId() == null ? drafts() : List.of();
        }
        return null;
    }

    private List<ReferralRow> drafts() {
        return referrals().ofMember(member).stream()
                .filter(row -> row.state() == ReferralState.DRAFT)
                .toList();
    }

    /** Finds members by name, code or phone. */
    public void search() {
        actions.stay(() -> found = members.search(text));
    }

    /** Begins the draft or keeps its need, and goes on to the services. */
    public String next() {
        return step(null, () -> {
            if (getId() == null) {
                setId(referrals()
                        .draft(new Referrals.CreateDraft(member, Drafts.begun(need, replaces), submitKey.value())));
            } else if (need != getDraft().row().need()) {
                edit(Drafts.withNeed(getDraft(), need));
            }
            return to("service");
        });
    }

    /** What can be needed. */
    public Need[] getNeeds() {
        return Need.values();
    }

    /** Drafts that were begun for this person before; empty on the way of one of them. */
    public List<ReferralRow> getBegun() {
        return begun;
    }

    public MemberRecord getPerson() {
        return person;
    }

    public List<MemberRow> getFound() {
        return found;
    }

    public UUID getMember() {
        return member;
    }

    public void setMember(UUID member) {
        this.member = member;
    }

    public UUID getReplaces() {
        return replaces;
    }

    public void setReplaces(UUID replaces) {
        this.replaces = replaces;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need need) {
        this.need = need;
    }
}
