package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.referrals.api.ReferralTimers;

class ClockTurnTest {

    /** Referrals that are due in the order of their numbers, some of which cannot be moved. */
    private static final class Line implements ReferralTimers {
        private final List<Due> waiting;
        private final Set<UUID> broken;
        private final List<UUID> tried = new ArrayList<>();

        Line(int length, Set<UUID> broken) {
            this.waiting = IntStream.range(0, length)
                    .mapToObj(i -> new Due(
                            new UUID(7, i),
                            Instant.parse("2026-11-25T05:00:00Z").plusSeconds(i)))
                    .toList();
            this.broken = broken;
        }

        @Override
        public List<Due> due(Due after, int limit) {
            return waiting.stream()
                    .filter(due -> after == null || due.at().isAfter(after.at()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public boolean advance(UUID id) {
            tried.add(id);
            if (broken.contains(id)) {
                throw new IllegalStateException("broken");
            }
            return true;
        }
    }

    @Test
    @Tag("T19")
    void one_that_fails_holds_up_no_other_and_is_tried_once_in_a_turn() {
        Line line = new Line(3, Set.of(new UUID(7, 0)));
        assertThat(new ClockTurn(line).run()).isEqualTo(1);
        assertThat(line.tried).containsExactly(new UUID(7, 0), new UUID(7, 1), new UUID(7, 2));
    }

    @Test
    @Tag("T19")
    void a_whole_batch_that_fails_does_not_hide_what_stands_behind_it() {
        Set<UUID> broken = IntStream.range(0, ClockTurn.BATCH)
                .mapToObj(i -> new UUID(7, i))
                .collect(Collectors.toSet());
        Line line = new Line(ClockTurn.BATCH + 2, broken);
        assertThat(new ClockTurn(line).run()).isEqualTo(ClockTurn.BATCH);
        assertThat(line.tried).doesNotHaveDuplicates().hasSize(ClockTurn.BATCH + 2);
    }
}
