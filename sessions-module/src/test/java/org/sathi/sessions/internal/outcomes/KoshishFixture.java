package org.sathi.sessions.internal.outcomes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.membership.api.CohortMember;
import org.sathi.sessions.api.IndicatorKind;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.ObservationStatus;
import org.sathi.sessions.api.ObservedLevel;

/**
 * The acceptance fixture of C.4: a hundred members in five groups whose observations give the fourteen published lines, and noise that must not change a number. Kept in
 * memory; {@link #marks} applies the rule of C.3 to it as the database does.
 */
final class KoshishFixture {

    static final LocalDate FROM = LocalDate.of(2025, 4, 14);
    static final LocalDate TO = LocalDate.of(2026, 4, 13);
    static final int MEMBERS = 100;
    static final int GROUPS = 5;

    private static final int[] IMPROVED = {90, 36, 85, 65, 55, 35, 15, 68, 88, 37, 73, 45, 15, 85};
    private static final Set<Integer> STATES = Set.of(6, 7, 13);
    private static final int MERGED_MEMBER = 42;
    private static final UUID MERGED_AWAY = id("merged away");

    private final List<Seen> observations = new ArrayList<>();
    private final List<CohortMember> enrolled = new ArrayList<>();
    private final Set<UUID> attended = new HashSet<>();

    /** One observation in memory. */
    record Seen(
            UUID memberId,
            int position,
            LocalDate on,
            ObservationSource source,
            ObservedLevel level,
            ObservationStatus status) {

        Seen of(UUID other) {
            return new Seen(other, position, on, source, level, status);
        }
    }

    private KoshishFixture() {
        for (int m = 0; m < MEMBERS; m++) {
            enrolled.add(new CohortMember(member(m), group(m % GROUPS)));
            attended.add(member(m));
            for (int k = 1; k <= IMPROVED.length; k++) {
                if (qualifies(m, k)) {
                    claim(m, k);
                }
            }
        }
    }

    /** Only the claims. */
    static KoshishFixture clean() {
        return new KoshishFixture();
    }

    /** The claims and all noise of C.4. */
    static KoshishFixture withNoise() {
        KoshishFixture fixture = new KoshishFixture();
        fixture.addOutsiders();
        fixture.repeat(30);
        fixture.addForOthers(20, ObservedLevel.IMPROVED, ObservationStatus.VOID, FROM.plusDays(40));
        fixture.addForOthers(8, ObservedLevel.IMPROVED, ObservationStatus.SUBMITTED, FROM.minusDays(1));
        fixture.addForOthers(7, ObservedLevel.IMPROVED, ObservationStatus.SUBMITTED, TO.plusDays(1));
        fixture.addForOthers(25, ObservedLevel.NO_CHANGE, ObservationStatus.SUBMITTED, FROM.plusDays(60));
        fixture.addForOthers(10, ObservedLevel.WORSE, ObservationStatus.VERIFIED, FROM.plusDays(70));
        fixture.addForOthers(5, ObservedLevel.IMPROVED, ObservationStatus.DISPUTED, FROM.plusDays(80));
        fixture.addForOthers(5, ObservedLevel.IMPROVED, ObservationStatus.DRAFT, FROM.plusDays(90));
        fixture.recordUnderTwoCodesAndMerge();
        return fixture;
    }

    static boolean qualifies(int m, int k) {
        return (37 * m + 13 * k) % 100 < IMPROVED[k - 1];
    }

    static UUID member(int m) {
        return id("member " + m);
    }

    static UUID group(int g) {
        return id("group " + g);
    }

    static List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        for (int k = 1; k <= IMPROVED.length; k++) {
            IndicatorKind kind = STATES.contains(k) ? IndicatorKind.STATUS : IndicatorKind.CHANGE;
            String code = String.format("KI-%02d", k);
            all.add(new Indicator(code, k, code, code, kind, Set.of(ObservedLevel.IMPROVED), 1));
        }
        return all;
    }

    List<Seen> observations() {
        return List.copyOf(observations);
    }

    CohortDraw cohort() {
        return CohortDraw.of(enrolled, attended);
    }

    /** The valid observations of the period, folded to one row for each member. */
    Map<UUID, MemberMarks> marks(LocalDate from, LocalDate to) {
        Map<UUID, MemberMarks> marks = new HashMap<>();
        for (Seen seen : observations) {
            boolean inPeriod = !seen.on().isBefore(from) && !seen.on().isAfter(to);
            if (inPeriod && seen.status().counts()) {
                marks.merge(seen.memberId(), one(seen), KoshishFixture::or);
            }
        }
        return marks;
    }

    private void claim(int m, int k) {
        int split = (m + k) % 3;
        LocalDate on = FROM.plusDays((m * 7L + k * 11L) % 365);
        if (split != 1) {
            see(member(m), k, on, ObservationSource.STAFF, ObservedLevel.IMPROVED, ObservationStatus.SUBMITTED);
        }
        if (split != 0) {
            see(member(m), k, on, ObservationSource.MEMBER, ObservedLevel.IMPROVED, ObservationStatus.VERIFIED);
        }
    }

    /** Twelve people with improvements who are not in the cohort: half never came to a session, half are not enrolled. */
    private void addOutsiders() {
        for (int i = 0; i < 12; i++) {
            UUID outsider = id("outsider " + i);
            if (i < 6) {
                enrolled.add(new CohortMember(outsider, group(i % GROUPS)));
            } else {
                attended.add(outsider);
            }
            for (int k = 1; k <= IMPROVED.length; k++) {
                see(outsider, k, FROM, ObservationSource.STAFF, ObservedLevel.IMPROVED, ObservationStatus.SUBMITTED);
            }
        }
    }

    private void repeat(int times) {
        List<Seen> again = List.copyOf(observations.subList(100, 100 + times));
        observations.addAll(again);
    }

    /** Observations of members who do not qualify, spread over indicators. */
    private void addForOthers(int count, ObservedLevel level, ObservationStatus status, LocalDate on) {
        int added = 0;
        for (int i = 0; added < count; i++) {
            int m = i * 29 % MEMBERS;
            int k = 1 + i % IMPROVED.length;
            if (!qualifies(m, k)) {
                see(member(m), k, on, ObservationSource.values()[i % 2], level, status);
                added++;
            }
        }
    }

    /** Half of a member's observations were recorded under a second code; then the two were found to be one person. */
    private void recordUnderTwoCodesAndMerge() {
        UUID surviving = member(MERGED_MEMBER);
        for (int i = 0; i < observations.size(); i += 2) {
            if (observations.get(i).memberId().equals(surviving)) {
                observations.set(i, observations.get(i).of(MERGED_AWAY));
            }
        }
        observations.replaceAll(seen -> seen.memberId().equals(MERGED_AWAY) ? seen.of(surviving) : seen);
    }

    private void see(
            UUID memberId,
            int k,
            LocalDate on,
            ObservationSource source,
            ObservedLevel level,
            ObservationStatus status) {
        observations.add(new Seen(memberId, k, on, source, level, status));
    }

    private static MemberMarks one(Seen seen) {
        long bit = 1L << seen.position();
        long counted = indicators().get(seen.position() - 1).qualifies(seen.level()) ? bit : 0;
        boolean staff = seen.source() == ObservationSource.STAFF;
        boolean member = seen.source() == ObservationSource.MEMBER;
        boolean other = !staff && !member;
        return new MemberMarks(
                seen.memberId(),
                staff ? counted : 0,
                member ? counted : 0,
                other ? counted : 0,
                staff ? bit : 0,
                member ? bit : 0,
                other ? bit : 0);
    }

    private static MemberMarks or(MemberMarks a, MemberMarks b) {
        return new MemberMarks(
                a.memberId(),
                a.staff() | b.staff(),
                a.member() | b.member(),
                a.other() | b.other(),
                a.assessedByStaff() | b.assessedByStaff(),
                a.assessedByMember() | b.assessedByMember(),
                a.assessedByOther() | b.assessedByOther());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
