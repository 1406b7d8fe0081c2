package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.SafeContact;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** Fourth step: what to tell, how soon, and how the person may be reached safely. */
@Named
@ViewScoped
public class ReferralTellPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Referrals referrals;

    @Inject
    private Members members;

    @Inject
    private RecoveryPlans plans;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    private UUID id;

    private TellForm form;
    private transient ReferralView draft;
    private transient SafeContact wishes;
    private transient List<Choice> goals;

    /** Reads the draft; without a consent, back to that step. */
    public String load() {
        draft = referrals.view(id);
        if (draft.consent() == null) {
            return "/staff/referrals/consent?faces-redirect=true&id=" + id;
        }
        UUID member = draft.row().memberId();
        form = TellForm.of(draft);
        wishes = members.view(member).details().safeContact();
        goals = plans.planOf(member).stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> !goal.status().ended())
                .map(goal -> new Choice(goal.id(), goal.words()))
                .toList();
        return null;
    }

    /** Keeps it and goes on to the check. */
    public String next() {
        return keep(null, "/staff/referrals/check?id=");
    }

    /** Keeps it and goes back. */
    public String back() {
        return keep(null, "/staff/referrals/consent?id=");
    }

    /** Keeps it for later. */
    public String later() {
        return keep("referrals.new.kept", "/staff/referrals/referral?id=");
    }

    private String keep(String done, String address) {
        return actions.run(done, () -> {
            referrals.edit(new Referrals.EditDraft(
                    id,
                    draft.row().version(),
                    form.content(draft, draft.consent().categories())));
            return address + id;
        });
    }

    /** What the consent covers and the sender writes. */
    public List<InformationCategory> getCategories() {
        return draft.consent().categories().stream()
                .filter(InformationCategory::written)
                .sorted()
                .toList();
    }

    /** The two answers about safe contact. */
    public List<Choice> getWays() {
        return List.of(
                new Choice(Boolean.FALSE, ui.text("referrals.safe.any")),
                new Choice(Boolean.TRUE, ui.text("referrals.safe.careful")));
    }

    public ReferralReason[] getReasons() {
        return ReferralReason.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public TellForm getForm() {
        return form;
    }

    public ReferralView getDraft() {
        return draft;
    }

    public SafeContact getWishes() {
        return wishes;
    }

    public List<Choice> getGoals() {
        return goals;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
