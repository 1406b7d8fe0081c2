package org.sathi.web.plans;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.sessions.api.AddGoal;
import org.sathi.sessions.api.ChangeGoal;
import org.sathi.sessions.api.GoalView;
import org.sathi.sessions.api.LifeArea;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Ui;

/** Writes a goal: a new one of a member, or an existing one anew. */
@Named
@ViewScoped
public class GoalEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecoveryPlans plans;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private Ui ui;

    private UUID id;
    private UUID member;
    private long version;
    private String memberName;
    private boolean levelsFixed;
    private final GoalForm form = new GoalForm();

    /** Begins with the goal, or with an empty form for the member. */
    public void load() {
        if (id == null) {
            form.setStartsOn(ui.getToday());
        } else {
            GoalView goal = plans.goal(id);
            member = goal.memberId();
            version = goal.version();
            levelsFixed = goal.levelsFixed();
            form.show(goal);
        }
        memberName = plans.person(member).name();
    }

    /** Saves the goal. */
    public String save() {
        return actions.save("plans.goal.saved", this::load, () -> {
            if (id == null) {
                return "/staff/plans/goal?id=" + add();
            }
            plans.changeGoal(new ChangeGoal(
                    id,
                    version,
                    form.getWords(),
                    form.getArea(),
                    form.getWhy(),
                    form.getTargetOn(),
                    form.getConfidence(),
                    form.levelTexts()));
            return "/staff/plans/goal?id=" + id;
        });
    }

    private UUID add() {
        return plans.addGoal(new AddGoal(
                submitKey.value(),
                member,
                form.getWords(),
                form.getArea(),
                form.getWhy(),
                form.getStartsOn(),
                form.getTargetOn(),
                form.getConfidence(),
                form.levelTexts(),
                form.isAgreed()));
    }

    /** Where cancelling leads. */
    public String getBack() {
        return id == null ? "/staff/plans/plan?member=" + member : "/staff/plans/goal?id=" + id;
    }

    /** The parts of life to choose from. */
    public LifeArea[] getAreas() {
        return LifeArea.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
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

    public boolean isLevelsFixed() {
        return levelsFixed;
    }

    public GoalForm getForm() {
        return form;
    }
}
