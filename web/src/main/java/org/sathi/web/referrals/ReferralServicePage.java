package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** Second step: which service. */
@Named
@ViewScoped
public class ReferralServicePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Referrals referrals;

    @Inject
    private Agencies agencies;

    @Inject
    private ReferralNotepad notepad;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    private UUID member;
    private UUID id;
    private UUID replaces;
    private String after;

    private Need need;
    private transient ReferralView draft;
    private transient Slice<ServiceRow> slice;

    /** Reads the services for the need; without a need, back to the first step. */
    public String load() {
        if (id != null) {
            draft = referrals.view(id);
            member = draft.row().memberId();
        }
        need = notepad.need(member);
        if (need == null && draft != null) {
            need = draft.row().need();
        }
        if (need == null) {
            return "/staff/referrals/new?faces-redirect=true" + (member == null ? "" : "&member=" + member);
        }
        slice = agencies.services(ServiceQuery.forNeed(need), PageRequest.after(after));
        return null;
    }

    /** Takes a service: begins the draft, or addresses it anew. */
    public String choose(ServiceRow service) {
        return actions.run(null, () -> {
            if (id == null) {
                id = referrals.draft(
                        new Referrals.CreateDraft(member, Drafts.begun(service.id(), replaces), submitKey.value()));
            } else if (!service.id().equals(draft.serviceId())) {
                boolean same = service.agencyId().equals(draft.row().agencyId())
                        && service.need() == draft.row().need();
                referrals.edit(new Referrals.EditDraft(
                        id, draft.row().version(), Drafts.withService(draft, service.id(), same)));
            }
            return "/staff/referrals/consent?id=" + id;
        });
    }

    /** Where the first step is. */
    public String getBackTo() {
        return id == null
                ? "/staff/referrals/new?member=" + member + (replaces == null ? "" : "&replaces=" + replaces)
                : "/staff/referrals/new?id=" + id;
    }

    /** Whether the draft is addressed to this service. */
    public boolean chosen(ServiceRow service) {
        return draft != null && service.id().equals(draft.serviceId());
    }

    public Need getNeed() {
        return need;
    }

    public Slice<ServiceRow> getSlice() {
        return slice;
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

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
