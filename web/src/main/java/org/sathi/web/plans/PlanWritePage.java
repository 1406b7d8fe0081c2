package org.sathi.web.plans;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sathi.sessions.api.PlanView;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.sessions.api.WritePlan;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Ui;

/** Writes the text of a member's plan, together with the member. */
@Named
@ViewScoped
public class PlanWritePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecoveryPlans plans;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private Ui ui;

    private UUID member;
    private Long version;
    private String memberName;
    private String vision;
    private String strengths;
    private String supports;
    private boolean own = true;
    private boolean agreed;
    private LocalDate on;

    /** Begins with the newest text. */
    public void load() {
        memberName = plans.person(member).name();
        on = ui.getToday();
        Optional<PlanView> plan = plans.planOf(member);
        plan.ifPresent(found -> {
            version = found.version();
            vision = found.vision();
            strengths = found.strengths();
            supports = found.supports();
            own = found.number() == 0 || found.inMembersWords();
        });
    }

    /** Saves a new version of the text. */
    public String save() {
        return actions.save("plans.saved", this::load, () -> {
            plans.writePlan(
                    new WritePlan(submitKey.value(), member, version, vision, strengths, supports, own, agreed, on));
            return "/staff/plans/plan?member=" + member;
        });
    }

    public UUID getMember() {
        return member;
    }

    public void setMember(UUID member) {
        this.member = member;
    }

    public String getMemberName() {
        return memberName;
    }

    public String getVision() {
        return vision;
    }

    public void setVision(String vision) {
        this.vision = vision;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getSupports() {
        return supports;
    }

    public void setSupports(String supports) {
        this.supports = supports;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
