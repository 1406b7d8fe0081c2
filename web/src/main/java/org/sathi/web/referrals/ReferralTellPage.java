package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.SafeContact;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** Fourth step: what to tell, how soon, and how the person may be reached safely. */
@Named
@ViewScoped
public class ReferralTellPage extends DraftPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Members members;

    @Inject
    private RecoveryPlans plans;

    @Inject
    private Ui ui;

    private TellForm form;
    private transient SafeContact wishes;
    private transient List<Choice> goals;

    /** Reads the draft; without a consent, back to that step. */
    public String load() {
        if (!read()) {
            return record();
        }
        if (getDraft().tellable().isEmpty()) {
            return turn("consent");
        }
        form = TellForm.of(getDraft());
        onChanged();
        if (getDraft().safeContact() == null) {
            form.setHours(wishes.bestTime());
        }
        return null;
    }

    @Override
    protected void onChanged() {
        UUID member = getDraft().row().memberId();
        wishes = members.view(member).details().safeContact();
        goals = plans.planOf(member).stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> !goal.status().ended())
                .map(goal -> new Choice(goal.id(), goal.words()))
                .toList();
    }

    /** Keeps it and goes on to the check. */
    public String next() {
        return keep(null, "check");
    }

    /** Keeps it and goes back. */
    public String back() {
        return keep(null, "consent");
    }

    /** Keeps it for later. */
    public String later() {
        return keep("referrals.new.kept", "referral");
    }

    private String keep(String done, String next) {
        return step(done, () -> {
            edit(form.content(getDraft(), covered()));
            return to(next);
        });
    }

    private Set<InformationCategory> covered() {
        return getDraft().tellable();
    }

    /** What the consent covers and the sender writes. */
    public List<InformationCategory> getCategories() {
        return covered().stream().filter(InformationCategory::written).sorted().toList();
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

    public SafeContact getWishes() {
        return wishes;
    }

    public List<Choice> getGoals() {
        return goals;
    }
}
