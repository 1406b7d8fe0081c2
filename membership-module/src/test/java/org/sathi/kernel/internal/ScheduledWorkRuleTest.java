package org.sathi.kernel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.task.WorkNews;
import org.sathi.kernel.task.WorkTrouble;

/** When scheduled work is told of, and when it is well again: the rule of {@link org.sathi.kernel.task.ScheduledWork}. */
@Tag("A-44")
@Tag("A-45")
class ScheduledWorkRuleTest {

    private static final Instant T0 = Instant.parse("2026-11-26T06:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String TASK = "referral-timers";
    private static final String HERE = "here";
    private static final String THERE = "there";

    private static Instant at(int seconds) {
        return T0.plusSeconds(seconds);
    }

    private static Turns begun(String node) {
        return Turns.begun(TASK, node, MINUTE, T0).done(T0);
    }

    private static Turns failing(String node) {
        return begun(node).failed(at(60), "X").failed(at(120), "X").failed(at(180), "X");
    }

    private static List<WorkTrouble> troubles(int seconds, Turns... turns) {
        return WorkRule.troubles(List.of(turns), HERE, at(seconds));
    }

    private static Turns written(Turns turns, int seconds) {
        return new Turns(
                turns.task(),
                turns.node(),
                turns.period(),
                at(seconds),
                turns.endedAt(),
                turns.doneAt(),
                turns.failingSince(),
                turns.failures(),
                turns.fault());
    }

    @Test
    void two_failed_turns_are_not_told_and_the_third_is_with_its_start_and_its_fault() {
        Turns two = begun(HERE).failed(at(60), "X").failed(at(120), "Y");
        assertThat(troubles(120, two)).isEmpty();
        assertThat(troubles(180, two.failed(at(180), "Z")))
                .containsExactly(new WorkTrouble(TASK, WorkTrouble.Kind.FAILING, at(60), T0, 3, "Z"));
    }

    @Test
    void many_failed_turns_within_two_minutes_are_not_told_as_when_the_database_starts_anew() {
        Turns seals = Turns.begun("audit-seals", HERE, Duration.ofSeconds(2), T0);
        for (int second = 2; second <= 120; second += 2) {
            seals = seals.failed(at(second), "X");
        }
        assertThat(troubles(120, seals)).isEmpty();
        assertThat(troubles(122, seals.failed(at(122), "X"))).hasSize(1);
    }

    @Test
    void one_turn_that_is_done_ends_the_row() {
        Turns again = failing(HERE).done(at(240));
        assertThat(troubles(240, again)).isEmpty();
        assertThat(troubles(360, again.failed(at(300), "X").failed(at(360), "X")))
                .isEmpty();
    }

    @Test
    void silence_is_seen_by_the_clock_after_five_periods_and_never_before_five_minutes() {
        assertThat(troubles(300, begun(HERE))).isEmpty();
        assertThat(troubles(301, begun(HERE)))
                .containsExactly(new WorkTrouble(TASK, WorkTrouble.Kind.SILENT, T0, T0, 0, null));
        Turns seals = Turns.begun("audit-seals", HERE, Duration.ofSeconds(2), T0);
        assertThat(troubles(300, seals)).isEmpty();
        assertThat(troubles(301, seals)).hasSize(1);
        Turns cleaning = Turns.begun("old-doors", HERE, Duration.ofMinutes(10), T0);
        assertThat(troubles(3000, cleaning)).isEmpty();
        assertThat(troubles(3001, cleaning)).hasSize(1);
    }

    @Test
    void what_never_took_its_first_turn_is_silent_too() {
        assertThat(troubles(301, Turns.begun(TASK, HERE, MINUTE, T0)))
                .containsExactly(new WorkTrouble(TASK, WorkTrouble.Kind.SILENT, T0, null, 0, null));
    }

    @Test
    void records_that_cannot_be_done_turn_after_turn_are_told_as_a_part() {
        Turns part = begun(HERE);
        for (int turn = 1; turn <= 3; turn++) {
            part = part.failed(at(60 * turn), Turns.LEFT_OVER);
        }
        assertThat(troubles(180, part))
                .containsExactly(new WorkTrouble(TASK, WorkTrouble.Kind.PARTLY, at(60), at(180), 3, Turns.LEFT_OVER));
    }

    @Test
    void one_node_that_fails_is_told_though_the_other_does_the_work() {
        Turns other = written(begun(THERE).done(at(180)), 180);
        assertThat(troubles(180, failing(HERE), other))
                .containsExactly(new WorkTrouble(TASK, WorkTrouble.Kind.ONE_SERVER, at(60), at(180), 3, "X"));
        assertThat(troubles(180, begun(HERE).done(at(180)), written(failing(THERE), 180)))
                .hasSize(1);
    }

    @Test
    void what_a_server_wrote_before_it_was_started_anew_does_not_stand_in_for_it() {
        Turns former = written(begun(THERE).done(at(30)), 40);
        assertThat(troubles(180, failing(HERE), former))
                .extracting(WorkTrouble::kind)
                .containsExactly(WorkTrouble.Kind.FAILING);
    }

    @Test
    void another_node_whose_last_turn_failed_too_does_not_stand_in() {
        Turns other = written(begun(THERE).failed(at(70), "X").failed(at(130), "X"), 180);
        assertThat(troubles(180, failing(HERE), other))
                .extracting(WorkTrouble::kind)
                .containsExactly(WorkTrouble.Kind.FAILING);
    }

    @Test
    void what_nobody_does_stands_first() {
        Turns part = Turns.begun("a", HERE, MINUTE, T0);
        for (int turn = 1; turn <= 3; turn++) {
            part = part.failed(at(60 * turn), Turns.LEFT_OVER);
        }
        assertThat(troubles(180, part, failing(HERE)))
                .extracting(WorkTrouble::task)
                .containsExactly(TASK, "a");
    }

    @Test
    void two_nodes_that_fail_are_no_work_at_all() {
        assertThat(troubles(180, failing(HERE), written(failing(THERE), 180)))
                .extracting(WorkTrouble::kind)
                .containsExactly(WorkTrouble.Kind.FAILING);
    }

    @Test
    void a_node_that_writes_nothing_any_more_is_gone_and_not_asked_but_the_one_that_asks_is_there() {
        Turns here = begun(HERE).done(at(600));
        assertThat(troubles(600, here, written(failing(THERE), 420))).isEmpty();
        assertThat(troubles(600, here, written(failing(THERE), 421))).hasSize(1);
        assertThat(troubles(600, begun(HERE), begun(THERE)))
                .extracting(WorkTrouble::kind)
                .containsExactly(WorkTrouble.Kind.SILENT);
    }

    @Test
    void an_outage_is_told_once_and_its_end_once_after_a_quarter_of_an_hour_without_a_break() {
        Map<String, Outages.Open> open = new HashMap<>();
        Map<String, Instant> wrong = Map.of(TASK, at(60));
        assertThat(step(open, wrong, at(180))).containsExactly("fails [referral-timers]");
        assertThat(step(open, wrong, at(240))).isEmpty();
        assertThat(step(open, Map.of(), at(300))).isEmpty();
        assertThat(step(open, wrong, at(360))).isEmpty();
        assertThat(step(open, Map.of(), at(420))).isEmpty();
        assertThat(step(open, Map.of(), at(420 + 899))).isEmpty();
        assertThat(step(open, Map.of(), at(420 + 900))).containsExactly("well [referral-timers]");
        assertThat(step(open, Map.of(), at(5000))).isEmpty();
        assertThat(step(open, wrong, at(6000))).containsExactly("fails [referral-timers]");
    }

    @Test
    void what_begins_together_is_told_at_once_and_well_only_when_nothing_is_left() {
        Map<String, Outages.Open> open = new HashMap<>();
        Map<String, Instant> both = Map.of(TASK, at(60), "outbox", at(60));
        assertThat(step(open, both, at(180))).containsExactly("fails [outbox, referral-timers]");
        assertThat(step(open, Map.of(TASK, at(60)), at(240))).isEmpty();
        assertThat(step(open, Map.of(TASK, at(60)), at(1200))).isEmpty();
        assertThat(step(open, Map.of("old-doors", at(1200)), at(1260))).containsExactly("fails [old-doors]");
        assertThat(step(open, Map.of(), at(1320))).isEmpty();
        assertThat(step(open, Map.of(), at(2200))).isEmpty();
        assertThat(step(open, Map.of(), at(2220))).containsExactly("well [old-doors]");
    }

    @Test
    void an_outage_in_part_that_becomes_one_of_the_whole_is_told_again_and_only_once() {
        Map<String, Outages.Open> open = new HashMap<>();
        Map<String, Outages.Wrong> part = Map.of(TASK, new Outages.Wrong(at(60), false));
        Map<String, Outages.Wrong> whole = Map.of(TASK, new Outages.Wrong(at(60), true));
        assertThat(take(open, part, at(180))).containsExactly("fails [referral-timers]");
        assertThat(take(open, part, at(240))).isEmpty();
        assertThat(take(open, whole, at(300))).containsExactly("fails [referral-timers]");
        assertThat(take(open, whole, at(360))).isEmpty();
        assertThat(take(open, part, at(420))).isEmpty();
        assertThat(take(open, whole, at(480))).isEmpty();
    }

    @Test
    void an_outage_of_the_whole_that_becomes_one_in_part_is_not_told_again() {
        Map<String, Outages.Open> open = new HashMap<>();
        assertThat(take(open, Map.of(TASK, new Outages.Wrong(at(60), true)), at(180)))
                .hasSize(1);
        assertThat(take(open, Map.of(TASK, new Outages.Wrong(at(60), false)), at(240)))
                .isEmpty();
    }

    @Test
    void what_becomes_worse_while_it_was_well_for_a_moment_is_told_with_what_begins() {
        Map<String, Outages.Open> open = new HashMap<>();
        assertThat(take(open, Map.of(TASK, new Outages.Wrong(at(60), false)), at(180)))
                .hasSize(1);
        assertThat(take(open, Map.of(), at(240))).isEmpty();
        Outages.Wrong whole = new Outages.Wrong(at(250), true);
        assertThat(take(open, Map.of(TASK, whole, "outbox", whole), at(370)))
                .containsExactly("fails [outbox, referral-timers]");
        assertThat(open.get(TASK)).isEqualTo(new Outages.Open(true, null));
    }

    /** Takes a step with work that no node does. */
    private static List<String> step(Map<String, Outages.Open> open, Map<String, Instant> wrong, Instant now) {
        Map<String, Outages.Wrong> whole = new HashMap<>();
        wrong.forEach((task, since) -> whole.put(task, new Outages.Wrong(since, true)));
        return take(open, whole, now);
    }

    /** Takes a step as the database would: what is said, and what is left open. */
    private static List<String> take(Map<String, Outages.Open> open, Map<String, Outages.Wrong> wrong, Instant now) {
        Outages change = Outages.change(open, wrong, now);
        change.begun().forEach((task, one) -> open.put(task, new Outages.Open(one.whole(), null)));
        change.worse().forEach(task -> open.put(task, new Outages.Open(true, null)));
        change.well()
                .forEach(task -> open.put(task, new Outages.Open(open.get(task).whole(), now)));
        change.wrong()
                .forEach(task -> open.put(task, new Outages.Open(open.get(task).whole(), null)));
        change.over().forEach(open::remove);
        return change.news(now).stream().map(ScheduledWorkRuleTest::said).toList();
    }

    private static String said(WorkNews news) {
        return (news.failing() ? "fails " : "well ") + news.tasks();
    }

    @Test
    void the_book_is_written_when_work_begins_to_fail_or_comes_back_and_else_once_a_minute() {
        WorkBook book = new WorkBook();
        book.begun(TASK, MINUTE, T0);
        assertThat(written(book, 0)).isTrue();
        book.done(TASK, at(2));
        assertThat(written(book, 2)).isFalse();
        assertThat(written(book, 59)).isFalse();
        assertThat(written(book, 60)).isTrue();
        book.failed(TASK, at(62), "X");
        book.failed(TASK, at(122), "X");
        assertThat(written(book, 122)).isTrue();
        book.failed(TASK, at(170), "X");
        assertThat(written(book, 170)).isFalse();
        book.failed(TASK, at(182), "X");
        assertThat(written(book, 182)).isTrue();
        book.done(TASK, at(193));
        assertThat(written(book, 193)).isTrue();
    }

    @Test
    void an_outage_that_was_over_before_the_database_could_be_written_is_not_forgotten() {
        WorkBook book = new WorkBook();
        book.begun(TASK, MINUTE, T0);
        for (int turn = 1; turn <= 5; turn++) {
            book.failed(TASK, at(60 * turn), "X");
            assertThat(book.takesPen(at(60 * turn))).isTrue();
            book.notKept();
        }
        book.done(TASK, at(360));
        assertThat(book.page().untold()).containsExactly(Map.entry(TASK, at(60)));
        assertThat(written(book, 360)).isTrue();
        assertThat(book.page().untold()).isEmpty();
    }

    @Test
    void two_turns_that_end_together_do_not_both_write_and_what_hangs_is_not_waited_for_for_ever() {
        WorkBook book = new WorkBook();
        book.begun(TASK, MINUTE, T0);
        assertThat(book.takesPen(T0)).isTrue();
        assertThat(book.takesPen(T0)).isFalse();
        assertThat(book.takesPen(at(299))).isFalse();
        assertThat(book.takesPen(at(300))).isTrue();
    }

    private static boolean written(WorkBook book, int seconds) {
        if (!book.takesPen(at(seconds))) {
            return false;
        }
        book.kept(book.page(), at(seconds));
        return true;
    }
}
