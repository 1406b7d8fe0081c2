package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.MemberRow;
import org.sathi.membership.api.Members;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.web.base.faces.Actions;

/** First step: for whom, and what is needed. */
@Named
@ViewScoped
public class ReferralNeedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Referrals referrals;

    @Inject
    private Members members;

    @Inject
    private ReferralNotepad notepad;

    @Inject
    private Actions actions;

    private UUID member;
    private UUID id;
    private UUID replaces;
    private String text;
    private Need need;

    private transient MemberRecord person;
    private transient List<MemberRow> found;

    /** Reads whom it is about: the member of the address, or of the draft. */
    public void load() {
        if (id != null) {
            ReferralView draft = referrals.view(id);
            member = draft.row().memberId();
            need = draft.row().need();
        }
        if (member != null) {
            person = members.view(member);
            need = notepad.need(member) == null ? need : notepad.need(member);
        }
    }

    /** Finds members by name, code or phone. */
    public void search() {
        actions.stay(() -> found = members.search(text));
    }

    /** Goes on to the services for the need. */
    public String next() {
        notepad.keep(member, need);
        if (id != null) {
            return "/staff/referrals/service?faces-redirect=true&id=" + id;
        }
        String again = replaces == null ? "" : "&replaces=" + replaces;
        return "/staff/referrals/service?faces-redirect=true&member=" + member + again;
    }

    /** What can be needed. */
    public Need[] getNeeds() {
        return Need.values();
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

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
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
