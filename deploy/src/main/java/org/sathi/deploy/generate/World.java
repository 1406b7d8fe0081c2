package org.sathi.deploy.generate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.tool.BulkWriter;
import org.sathi.membership.tool.InventedPeople;
import org.sathi.membership.tool.InventedPerson;
import org.sathi.membership.tool.InventedProgramme;
import org.sathi.referrals.tool.InventedLinkage;
import org.sathi.referrals.tool.ReferredPerson;

/** Groups, staff and agencies of a run, made first and small; and the members with their referrals, written part by part. */
final class World {
    private static final int WORKERS = 3;
    private static final int COORDINATORS = 4;
    private static final int GROUPS_PER_LEADER = 2;
    private static final int HISTORY_DAYS = 1600;
    private static final int MEMBERS_AT_ONCE = 25;

    private final GenerationPlan plan;
    private final InventedPeople people;
    private final InventedLinkage linkage;
    private final List<UUID> groups;
    private final List<Actor> leaders;
    private final List<Actor> coordinators;
    private final long firstNumber;
    private final long seed;

    private World(
            GenerationPlan plan,
            InventedPeople people,
            InventedLinkage linkage,
            List<UUID> groups,
            List<Actor> leaders,
            List<Actor> coordinators,
            long firstNumber,
            long seed) {
        this.plan = plan;
        this.people = people;
        this.linkage = linkage;
        this.groups = groups;
        this.leaders = leaders;
        this.coordinators = coordinators;
        this.firstNumber = firstNumber;
        this.seed = seed;
    }

    /** Makes what the members and referrals of a run need. */
    static World build(
            Connection reading,
            BulkWriter writer,
            GenerationPlan plan,
            int run,
            SplittableRandom random,
            String passwordHash)
            throws SQLException {
        LocalDate begins = plan.until().minusDays(HISTORY_DAYS);
        Instant from = NepalTime.startOf(begins);
        Instant to = NepalTime.startOf(plan.until()).minus(Duration.ofHours(2));
        Actor system = Actor.system("deploy/sathi");
        InventedProgramme programme = new InventedProgramme(writer, random, passwordHash);
        List<Actor> coordinators = new ArrayList<>(InventedProgramme.accounts(reading, Role.COORDINATOR));
        while (coordinators.size() < COORDINATORS) {
            String name = "g" + run + ".coordinator" + coordinators.size();
            coordinators.add(programme.account(name, Role.COORDINATOR, null, from, to, system));
        }
        List<Actor> leaders = new ArrayList<>();
        List<UUID> groups = new ArrayList<>();
        for (int i = 0; i < plan.groups(); i++) {
            if (i % GROUPS_PER_LEADER == 0) {
                String name = "g" + run + ".leader" + leaders.size();
                leaders.add(programme.account(name, Role.FACILITATOR, null, from, to, system));
            }
            Actor leader = leaders.get(leaders.size() - 1);
            groups.add(programme.group(i, "X" + run + "G" + i, begins, leader, coordinators.get(0)));
        }
        Map<UUID, List<Actor>> workers = agencies(reading, writer, programme, plan, run, random);
        writer.commit();
        InventedLinkage linkage = new InventedLinkage(reading, workers, NepalTime.startOf(plan.until()));
        long seed = random.nextLong();
        InventedPeople people = new InventedPeople(seed, plan.members(), groups.size(), plan.until());
        return new World(plan, people, linkage, groups, leaders, coordinators, count(reading), seed);
    }

    private static Map<UUID, List<Actor>> agencies(
            Connection reading,
            BulkWriter writer,
            InventedProgramme programme,
            GenerationPlan plan,
            int run,
            SplittableRandom random)
            throws SQLException {
        LocalDate begins = plan.until().minusDays(HISTORY_DAYS);
        Instant from = NepalTime.startOf(begins);
        Instant to = NepalTime.startOf(plan.until()).minus(Duration.ofHours(2));
        Actor system = Actor.system("deploy/sathi");
        List<UUID> agencies = new ArrayList<>(InventedLinkage.agencies(reading));
        while (agencies.size() < plan.agencies()) {
            String district = InventedPeople.DISTRICTS.get(agencies.size() % InventedPeople.DISTRICTS.size());
            agencies.add(InventedLinkage.agency(writer, agencies.size(), district, begins, system, random));
        }
        Map<UUID, List<Actor>> workers = new HashMap<>();
        for (Actor known : InventedProgramme.accounts(reading, Role.AGENCY_WORKER)) {
            workers.computeIfAbsent(known.agencyId(), id -> new ArrayList<>()).add(known);
        }
        for (int a = 0; a < agencies.size(); a++) {
            UUID agency = agencies.get(a);
            if (!workers.containsKey(agency)) {
                List<Actor> team = new ArrayList<>();
                for (int i = 0; i < WORKERS; i++) {
                    String name = "g" + run + ".a" + a + ".worker" + i;
                    team.add(programme.account(name, Role.AGENCY_WORKER, agency, from, to, system));
                }
                workers.put(agency, team);
            }
        }
        return workers;
    }

    private static long count(Connection reading) throws SQLException {
        try (PreparedStatement query = reading.prepareStatement(
                        "SELECT (SELECT COUNT(*) FROM ref_referral) + (SELECT COUNT(*) FROM mbr_member)");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Writes the members of the numbers from one up to, but not with, another, with all of their referrals. */
    void write(BulkWriter writer, int from, int to, Progress progress) throws SQLException {
        int waiting = 0;
        long told = plan.firstReferral(from);
        for (int number = from; number < to; number++) {
            SplittableRandom random = new SplittableRandom(seed + 7_919L * number);
            InventedPerson person = people.person(number);
            Actor leader = leaders.get(person.group() / GROUPS_PER_LEADER);
            InventedProgramme programme = new InventedProgramme(writer, random, null);
            programme.register(person, firstNumber + number, groups.get(person.group()), leader);
            refer(writer, person, leader, random);
            if (++waiting == MEMBERS_AT_ONCE || number == to - 1) {
                writer.commit();
                long now = plan.firstReferral(number + 1L);
                progress.add(now - told);
                told = now;
                waiting = 0;
            }
        }
    }

    private void refer(BulkWriter writer, InventedPerson person, Actor leader, SplittableRandom random)
            throws SQLException {
        long first = plan.firstReferral(person.number());
        int count = (int) (plan.firstReferral(person.number() + 1L) - first);
        boolean byLeader = random.nextInt(10) < 7;
        Instant to = NepalTime.startOf(person.leftOn() == null ? plan.until() : person.leftOn())
                .minus(Duration.ofHours(2));
        ReferredPerson referred = new ReferredPerson(
                person.id(),
                person.details().district(),
                person.details().birthYear(),
                person.details().language().code(),
                byLeader ? leader : coordinators.get(random.nextInt(coordinators.size())),
                NepalTime.startOf(person.registeredOn().plusDays(1)),
                to);
        linkage.refer(writer, referred, first, count, plan.referrals(), firstNumber, random);
    }
}
