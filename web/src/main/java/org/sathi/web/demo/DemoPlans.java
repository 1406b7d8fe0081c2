package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.time.NepalTime;
import org.sathi.sessions.api.AddCheckpoint;
import org.sathi.sessions.api.AddGoal;
import org.sathi.sessions.api.AddStep;
import org.sathi.sessions.api.CheckpointView;
import org.sathi.sessions.api.GoalMove;
import org.sathi.sessions.api.GoalView;
import org.sathi.sessions.api.LifeArea;
import org.sathi.sessions.api.MoveGoal;
import org.sathi.sessions.api.MoveStep;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.sessions.api.ScoreCheckpoint;
import org.sathi.sessions.api.StepOwner;
import org.sathi.sessions.api.StepStatus;
import org.sathi.sessions.api.StepView;
import org.sathi.sessions.api.WritePlan;

/** Recovery plans of twenty-eight members: goals in their words, checkpoints held and to come, steps done, open and overdue. */
@Dependent
class DemoPlans {

    private static final int PLANS = 28;
    private static final List<Wish> WISHES = List.of(
            new Wish(
                    LifeArea.WORK_SKILLS,
                    "I want to sew well enough to sell what I make.",
                    "I want my own money.",
                    "Borrow the machine of the women's group on Tuesdays"),
            new Wish(
                    LifeArea.RELATIONSHIPS,
                    "म दिदीसँग फेरि बोल्न चाहन्छु।",
                    "उहाँ मेरो सबैभन्दा नजिकको मान्छे हो।",
                    "दशैंमा फोन गर्ने"),
            new Wish(
                    LifeArea.HOUSING,
                    "A room of my own where I can close the door.",
                    null,
                    "Ask the three landlords that the group knows"),
            new Wish(
                    LifeArea.HEALTH,
                    "Sleep through the night most days of the week.",
                    "Then I can work.",
                    "No tea after four; walk to the temple every evening"),
            new Wish(
                    LifeArea.COMMUNITY,
                    "समूहको अगाडि डराई नडराई बोल्न सक्ने हुने।",
                    null,
                    "अर्को बैठकमा स्वागतका दुई वाक्य बोल्ने"),
            new Wish(
                    LifeArea.RIGHTS,
                    "Get my disability card.",
                    "Half fare on the bus to the clinic.",
                    "Collect the papers and go to the ward office with a peer"),
            new Wish(LifeArea.MONEY, "महिनाको पाँच सय रुपैयाँ बचत गर्ने।", null, "सहकारीमा खाता खोल्ने"));
    private static final List<String> LEVELS = List.of(
            "It is harder than when I began",
            "It is as when I began",
            "I have taken a first step",
            "I can do it with help",
            "I can do it by myself");

    private record Wish(LifeArea area, String words, String why, String step) {}

    @Inject
    private RecoveryPlans plans;

    @Inject
    private Clock clock;

    void load(DemoWorld world) {
        LocalDate today = NepalTime.today(clock);
        for (int i = 0; i < PLANS; i++) {
            boolean withSpecialist = i < DemoSessions.ASSIGNED;
            int m = withSpecialist ? i * 7 : DemoSessions.ASSIGNED * 7 + i - DemoSessions.ASSIGNED;
            Actor author = withSpecialist ? world.actor("specialist") : world.leaderOf(DemoWorld.groupOf(m));
            plan(author, world.cohort.get(m), i, today);
        }
    }

    private void plan(Actor author, UUID member, int i, LocalDate today) {
        LocalDate began = today.minusDays(80L + i);
        Wish wish = WISHES.get(i % WISHES.size());
        UUID[] goal = new UUID[1];
        DemoCalendar.on(began, 15, author, () -> {
            plans.writePlan(new WritePlan(
                    null,
                    member,
                    null,
                    "A quiet life with people around me.",
                    "I keep my word. I cook well.",
                    "My aunt; the group.",
                    true,
                    true,
                    began));
            goal[0] = plans.addGoal(new AddGoal(
                    null,
                    member,
                    wish.words(),
                    wish.area(),
                    wish.why(),
                    began,
                    today.plusDays(90L + i),
                    4 + i % 6,
                    LEVELS,
                    true));
            plans.addCheckpoint(new AddCheckpoint(null, goal[0], began.plusDays(40)));
            plans.addCheckpoint(new AddCheckpoint(null, goal[0], today.plusDays(i % 9 - 1L)));
            plans.addStep(new AddStep(null, goal[0], wish.step(), StepOwner.MEMBER, null, began.plusDays(20)));
            plans.addStep(new AddStep(
                    null, goal[0], "Look at it together", StepOwner.SPECIALIST, null, today.plusDays(i % 12 - 3L)));
        });
        DemoCalendar.on(began.plusDays(40), 15, author, () -> review(goal[0], i, began.plusDays(40)));
        if (i % 10 == 9) {
            DemoCalendar.on(
                    today.minusDays(2),
                    15,
                    author,
                    () -> plans.moveGoal(new MoveGoal(
                            goal[0],
                            plans.goal(goal[0]).version(),
                            GoalMove.ACHIEVE,
                            true,
                            "I did it.",
                            today.minusDays(2))));
        }
    }

    private void review(UUID goalId, int i, LocalDate on) {
        GoalView goal = plans.goal(goalId);
        StepView first = goal.steps().get(0);
        plans.moveStep(
                new MoveStep(first.id(), first.version(), i % 5 == 4 ? StepStatus.DOING : StepStatus.DONE, null, on));
        CheckpointView checkpoint = plans.goal(goalId).checkpoints().stream()
                .filter(c -> !c.dueOn().isAfter(on))
                .findFirst()
                .orElseThrow();
        plans.scoreCheckpoint(new ScoreCheckpoint(checkpoint.id(), checkpoint.version(), i % 4 - 1, null, on));
    }
}
