package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.Actor;
import org.sathi.membership.api.Admission;
import org.sathi.membership.api.ConsentDecision;
import org.sathi.membership.api.ConsentLanguage;
import org.sathi.membership.api.ConsentMethod;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.ExitMember;
import org.sathi.membership.api.ExitReason;
import org.sathi.membership.api.GiveGroupRole;
import org.sathi.membership.api.GroupDetails;
import org.sathi.membership.api.GroupRole;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.JoinGroup;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.MembershipKind;
import org.sathi.membership.api.OpenGroup;
import org.sathi.membership.api.PossibleDuplicate;
import org.sathi.membership.api.RecordConsent;
import org.sathi.membership.api.RegisterMember;
import org.sathi.membership.api.Registration;
import org.sathi.membership.api.SpokenLanguage;

/** The five groups, the hundred members of the cohort and the people of the fixture's noise (C.4). */
@Dependent
class DemoMembers {

    private static final int CAPACITY = 30;

    @Inject
    private Groups groups;

    @Inject
    private Members members;

    @Inject
    private Consents consents;

    private final DemoPeople people = new DemoPeople();

    void load(DemoWorld world) {
        openGroups(world);
        for (int m = 0; m < DemoWorld.COHORT; m++) {
            String group = DemoWorld.groupOf(m);
            UUID id = register(world, people.person(m, district(group), localLevel(group)), group, started(m), true);
            world.cohort.add(id);
        }
        int number = DemoWorld.COHORT;
        for (int i = 0; i < 6; i++, number++) {
            String group = DemoWorld.groupOf(i);
            MemberDetails details = people.person(number, district(group), localLevel(group));
            world.notCounted.add(register(world, details, group, started(number), false));
        }
        for (int i = 0; i < 6; i++, number++) {
            String group = DemoWorld.groupOf(i + 2);
            MemberDetails details = people.person(number, district(group), localLevel(group));
            world.neverCame.add(register(world, details, group, started(number), true));
        }
        MemberDetails twice = people.person(number, district("THI"), localLevel("THI"));
        world.secondRecord = register(world, twice, null, started(number), true);
        DemoCalendar.on(
                DemoCalendar.YEAR_BEGINS.plusDays(40),
                11,
                world.coordinator(),
                () -> groups.join(new JoinGroup(
                        world.cohort.get(12),
                        world.groups.get("JAW"),
                        MembershipKind.ADDITIONAL,
                        DemoCalendar.YEAR_BEGINS.plusDays(40))));
        newcomersAndLeavers(world, number + 1);
    }

    private void openGroups(DemoWorld world) {
        open(world, "THI", "Thimi", "ठिमी", "Bhaktapur", "Madhyapur Thimi");
        open(world, "CHY", "Chyamasing", "च्यामासिङ", "Bhaktapur", "Bhaktapur");
        open(world, "DAD", "Dadikot", "दधिकोट", "Bhaktapur", "Suryabinayak");
        open(world, "BAG", "Bageshwori", "बागेश्वरी", "Bhaktapur", "Changunarayan");
        open(world, "JAW", "Jawalakhel", "जावलाखेल", "Lalitpur", "Lalitpur");
    }

    private void open(DemoWorld world, String code, String nameEn, String nameNe, String district, String localLevel) {
        LocalDate day = DemoCalendar.PROGRAMME_BEGINS;
        DemoCalendar.on(day, 10, world.coordinator(), () -> {
            GroupDetails details = new GroupDetails(
                    nameEn,
                    nameNe,
                    district,
                    localLevel,
                    null,
                    null,
                    null,
                    SpokenLanguage.NEPALI,
                    Admission.OPEN,
                    CAPACITY);
            UUID id = groups.open(new OpenGroup(null, code, details, day, GroupStatus.ACTIVE));
            world.groups.put(code, id);
            UUID leader = world.leaderOf(code).accountId();
            groups.giveRole(new GiveGroupRole(id, leader, GroupRole.LEADER, day));
        });
    }

    /** Registers a person, saying of everybody who looks alike that this is someone else, and records what they allowed. */
    private UUID register(DemoWorld world, MemberDetails details, String group, LocalDate day, boolean counted) {
        Actor actor = world.coordinator();
        UUID[] id = new UUID[1];
        DemoCalendar.on(day, 11, actor, () -> {
            UUID home = group == null ? null : world.groups.get(group);
            Registration first =
                    members.register(new RegisterMember(null, details, MemberStatus.ACTIVE, day, home, Set.of()));
            Registration done = first.registered()
                    ? first
                    : members.register(
                            new RegisterMember(null, details, MemberStatus.ACTIVE, day, home, references(first)));
            id[0] = done.memberId();
            consent(id[0], ConsentPurpose.JOIN_GROUP, ConsentDecision.GIVEN, day);
            consent(id[0], ConsentPurpose.KEEP_NOTES, ConsentDecision.GIVEN, day);
            consent(
                    id[0],
                    ConsentPurpose.ANONYMOUS_REPORTS,
                    counted ? ConsentDecision.GIVEN : ConsentDecision.REFUSED,
                    day);
        });
        return id[0];
    }

    private static Set<String> references(Registration registration) {
        return registration.possibleDuplicates().stream()
                .map(PossibleDuplicate::ref)
                .collect(Collectors.toSet());
    }

    private void consent(UUID member, ConsentPurpose purpose, ConsentDecision decision, LocalDate day) {
        consents.record(new RecordConsent(
                null,
                member,
                purpose,
                decision,
                Consents.CURRENT_TEXT,
                ConsentLanguage.NEPALI,
                day,
                ConsentMethod.SIGNED,
                "Sushila Koirala"));
    }

    /** People at the edges of the programme of today: one waits for a place, one has been told of it, one has left. */
    private void newcomersAndLeavers(DemoWorld world, int number) {
        LocalDate day = DemoCalendar.YEAR_ENDS.plusDays(20);
        DemoCalendar.on(day, 11, world.coordinator(), () -> {
            MemberDetails waiting = people.person(number, "Bhaktapur", "Madhyapur Thimi");
            registerAs(waiting, MemberStatus.WAITLISTED, day);
            MemberDetails referred = people.person(number + 1, "Lalitpur", "Lalitpur");
            registerAs(referred, MemberStatus.REFERRED, day);
        });
        UUID leaver = register(world, people.person(number + 2, "Bhaktapur", "Suryabinayak"), "DAD", day, true);
        DemoCalendar.on(
                day.plusDays(60),
                15,
                world.coordinator(),
                () -> members.exit(new ExitMember(
                        leaver,
                        members.view(leaver).version(),
                        day.plusDays(60),
                        ExitReason.MOVED_AWAY,
                        "Moved to Pokhara to live with a sister; knows that the door is open.")));
    }

    private void registerAs(MemberDetails details, MemberStatus status, LocalDate day) {
        Registration first = members.register(new RegisterMember(null, details, status, day, null, Set.of()));
        if (!first.registered()) {
            members.register(new RegisterMember(null, details, status, day, null, references(first)));
        }
    }

    private static LocalDate started(int number) {
        return DemoCalendar.PROGRAMME_BEGINS.plusDays(1 + number % 60);
    }

    private static String district(String group) {
        return "JAW".equals(group) ? "Lalitpur" : "Bhaktapur";
    }

    private static String localLevel(String group) {
        return switch (group) {
            case "THI" -> "Madhyapur Thimi";
            case "DAD" -> "Suryabinayak";
            case "BAG" -> "Changunarayan";
            case "JAW" -> "Lalitpur";
            default -> "Bhaktapur";
        };
    }
}
