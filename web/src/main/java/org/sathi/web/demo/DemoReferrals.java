package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AppointmentStatus;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.HoldReason;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.PartlyReason;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralTimers;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.ReopenReason;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.ServiceView;
import org.sathi.referrals.api.UnresolvedReason;

/** Forty referrals in every state, each moved there by the people who may move it, on days that fit together. */
@Dependent
class DemoReferrals {

    /** How far a referral has come. */
    private enum Stage {
        DRAFT,
        REQUESTED,
        RECEIVED,
        ACCEPTED,
        IN_PROGRESS,
        ON_HOLD,
        COMPLETED,
        FAILED,
        REJECTED,
        CANCELLED,
        EXPIRED,
        ENTERED_IN_ERROR
    }

    /** How many referrals stand at each stage: forty in all. */
    private static final Map<Stage, Integer> COUNTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Stage.DRAFT, 3),
            Map.entry(Stage.REQUESTED, 6),
            Map.entry(Stage.RECEIVED, 4),
            Map.entry(Stage.ACCEPTED, 5),
            Map.entry(Stage.IN_PROGRESS, 6),
            Map.entry(Stage.ON_HOLD, 2),
            Map.entry(Stage.COMPLETED, 6),
            Map.entry(Stage.FAILED, 2),
            Map.entry(Stage.REJECTED, 2),
            Map.entry(Stage.CANCELLED, 2),
            Map.entry(Stage.EXPIRED, 1),
            Map.entry(Stage.ENTERED_IN_ERROR, 1)));

    /** Services by turns; those of the second agencies of a kind come less often. Agencies without a login get none. */
    private static final List<String> SERVICES =
            List.of("counselling", "legal", "testing", "psychiatry", "counselling2", "treatment");

    private static final Map<String, String> WORKERS = Map.of(
            "counselling", "mh.worker",
            "psychiatry", "mh.worker",
            "counselling2", "mh2.worker",
            "testing", "hiv.worker",
            "treatment", "hiv.worker",
            "legal", "justice.worker");

    /** Whose agency asks to open again what this worker closed. */
    private static final String ASKING = "mh.worker";

    private static final int HISTORY_DAYS = 45;

    @Inject
    private Agencies agencies;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Referrals referrals;

    @Inject
    private Inbox inbox;

    @Inject
    private DemoExtras extras;

    @Inject
    private ReferralTimers timers;

    @Inject
    private Clock clock;

    void load(DemoWorld world) {
        LocalDate today = NepalTime.today(clock);
        int number = 0;
        for (Stage stage : Stage.values()) {
            for (int i = 0; i < COUNTS.get(stage); i++) {
                tell(world, new Story(world, number, stage, began(stage, number, today)));
                number++;
            }
        }
        CurrentActor.runAs(
                Actor.system("demo-data"), () -> timers.due(null, 100).forEach(due -> timers.advance(due.id())));
    }

    private static LocalDate began(Stage stage, int number, LocalDate today) {
        return switch (stage) {
            case DRAFT -> today.minusDays(number % 3);
            case REQUESTED -> today.minusDays(number % 2 + 1L);
            case RECEIVED -> today.minusDays(1);
            case ACCEPTED -> today.minusDays(4 + number % 3);
            default -> today.minusDays(HISTORY_DAYS - number % 7);
        };
    }

    /** One referral's way through its stages. */
    private final class Story {
        private final Stage stage;
        private final LocalDate day;
        private final Actor sender;
        private final Actor worker;
        private final UUID member;
        private final UUID service;
        private final int number;
        private UUID id;

        Story(DemoWorld world, int number, Stage stage, LocalDate day) {
            String key = SERVICES.get(number % SERVICES.size());
            boolean bySpecialist = number % 4 == 1;
            int m = bySpecialist ? number / 4 * 7 : number * 2 + 16;
            this.number = number;
            this.stage = stage;
            this.day = day;
            this.member = world.cohort.get(m);
            this.service = world.services.get(key);
            this.worker = world.actor(WORKERS.get(key));
            this.sender = bySpecialist ? world.actor("specialist") : world.leaderOf(DemoWorld.groupOf(m));
        }

        boolean is(Stage... any) {
            return Set.of(any).contains(stage);
        }

        void sender(int daysLater, Runnable work) {
            DemoCalendar.on(day.plusDays(daysLater), 12, sender, work);
        }

        void agency(int daysLater, Runnable work) {
            DemoCalendar.on(day.plusDays(daysLater), 14, worker, work);
        }

        UUID call(int daysLater, Supplier<UUID> work) {
            UUID[] made = new UUID[1];
            agency(daysLater, () -> made[0] = work.get());
            return made[0];
        }

        long seenBySender() {
            return referrals.view(id).row().version();
        }

        long seenByAgency() {
            return inbox.open(id).row().version();
        }

        LocalDate later(int days) {
            return day.plusDays(days);
        }
    }

    private void tell(DemoWorld world, Story story) {
        story.sender(0, () -> draftAndSend(story));
        if (story.is(Stage.DRAFT, Stage.REQUESTED, Stage.EXPIRED)) {
            return;
        }
        if (story.is(Stage.CANCELLED)) {
            story.sender(
                    1,
                    () -> referrals.cancel(new Referrals.Cancel(
                            story.id, story.seenBySender(), CancelReason.PARTICIPANT_CHANGED_MIND, null, null)));
            return;
        }
        story.agency(1, () -> inbox.open(story.id));
        if (story.is(Stage.RECEIVED)) {
            return;
        }
        if (story.is(Stage.REJECTED)) {
            story.agency(
                    2,
                    () -> inbox.reject(new Inbox.Reject(
                            story.id, story.seenByAgency(), RejectReason.NO_CAPACITY, null, null, null, null)));
            return;
        }
        if (story.is(Stage.ENTERED_IN_ERROR)) {
            DemoCalendar.on(
                    story.later(2),
                    12,
                    world.coordinator(),
                    () -> referrals.markError(
                            new Referrals.WithReason(story.id, story.seenBySender(), "Written for the wrong person.")));
            return;
        }
        work(world, story);
    }

    private void draftAndSend(Story story) {
        ServiceView service = agencies.service(story.service);
        EnumSet<InformationCategory> categories = EnumSet.copyOf(service.disclosable());
        boolean letter = categories.contains(InformationCategory.ATTACHMENTS) && story.number % 4 == 0;
        if (!letter) {
            categories.remove(InformationCategory.ATTACHMENTS);
        }
        Need need = service.row().need();
        UUID consent = consents.record(new DisclosureConsents.RecordConsent(
                story.member,
                service.row().agencyId(),
                need,
                categories,
                ConsentMethod.SIGNED,
                null,
                "ne",
                null,
                null,
                null,
                story.day,
                null,
                null));
        boolean whole = !story.is(Stage.DRAFT);
        story.id = referrals.draft(new Referrals.CreateDraft(
                story.member,
                new Referrals.Content(
                        story.service,
                        consent,
                        null,
                        whole ? ReferralReason.MEMBER_ASKED : null,
                        story.number % 5 == 4 ? Priority.URGENT : Priority.ROUTINE,
                        Map.of(
                                InformationCategory.NEED,
                                "Would like to talk with somebody outside of the group; knows the way."),
                        whole
                                ? new SafeContact(
                                        story.number % 3 == 0, false, false, story.number % 3 == 0 ? "10-12" : null)
                                : null,
                        null),
                null));
        if (letter) {
            extras.letter(story.id);
        }
        if (whole) {
            referrals.send(new Referrals.Send(story.id, story.seenBySender(), null, null));
        }
    }

    private void work(DemoWorld world, Story story) {
        story.agency(
                1,
                () -> inbox.accept(new Inbox.Accept(
                        story.id, story.seenByAgency(), story.worker.accountId(), story.later(6), null)));
        if (story.is(Stage.ACCEPTED)) {
            story.agency(
                    3,
                    () -> inbox.message(
                            new Inbox.PostMessage(story.id, "Thank you. We will call in the hours you gave.", null)));
            story.agency(4, () -> extras.agree(story.id, story.later(9)));
            return;
        }
        if (story.is(Stage.FAILED)) {
            fail(story);
            return;
        }
        UUID first = story.call(2, () -> extras.agree(story.id, story.later(4)));
        story.agency(5, () -> {
            boolean came = story.number % 2 == 0;
            extras.settle(story.id, first, came ? AppointmentStatus.ATTENDED : AppointmentStatus.NO_SHOW);
            if (!came) {
                inbox.logContact(new Inbox.LogContact(
                        story.id, story.later(5), ContactChannel.AT_AGENCY, ContactResult.REACHED, null, false, null));
            }
            inbox.start(new Inbox.Move(story.id, story.seenByAgency()));
        });
        if (story.is(Stage.ON_HOLD)) {
            LocalDate heldOn = story.later(HISTORY_DAYS - 12);
            story.agency(
                    HISTORY_DAYS - 12,
                    () -> inbox.hold(new Inbox.Hold(
                            story.id, story.seenByAgency(), HoldReason.PARTICIPANT_ASKED, null, heldOn.plusDays(21))));
        }
        if (story.is(Stage.COMPLETED)) {
            story.agency(25, () -> close(story));
            if (ASKING.equals(story.worker.username())) {
                DemoCalendar.on(story.later(30), 10, world.actor("mh.admin"), () -> askReopen(story));
            }
        }
    }

    private void askReopen(Story story) {
        inbox.askReopen(new Inbox.AskReopen(story.id, story.seenByAgency(), ReopenReason.CAME_BACK, null, null));
    }

    /** Some were helped in part only, and some were given two things. */
    private void close(Story story) {
        boolean partly = story.number % 3 == 0;
        List<Delivered> given = new ArrayList<>();
        given.add(new Delivered(inbox.open(story.id).row().need(), story.later(25)));
        if (story.number % 2 == 0) {
            given.add(new Delivered(Need.OTHER, story.later(20)));
        }
        inbox.complete(new Inbox.Complete(
                story.id,
                story.seenByAgency(),
                partly ? ReferralOutcome.PARTLY : ReferralOutcome.RESOLVED,
                given,
                partly ? PartlyReason.NOT_ENOUGH_ROOM : null,
                null,
                null));
    }

    private void fail(Story story) {
        for (int attempt = 0; attempt < 3; attempt++) {
            int daysLater = 4 + attempt;
            story.agency(
                    daysLater,
                    () -> inbox.logContact(new Inbox.LogContact(
                            story.id,
                            story.later(daysLater),
                            ContactChannel.THROUGH_PROGRAMME,
                            ContactResult.NO_ANSWER,
                            null,
                            false,
                            null)));
        }
        story.agency(
                12,
                () -> inbox.fail(new Inbox.Fail(
                        story.id,
                        story.seenByAgency(),
                        UnresolvedReason.UNABLE_TO_CONTACT,
                        null,
                        story.later(12),
                        null)));
    }
}
