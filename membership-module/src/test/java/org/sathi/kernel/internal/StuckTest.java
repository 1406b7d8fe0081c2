package org.sathi.kernel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When mail that does not leave is everyone's trouble: the rule of {@link Stuck}. */
@Tag("A-44")
class StuckTest {

    @Test
    void nothing_stuck_is_well_and_one_person_is_a_part() {
        assertThat(new Stuck(0, 0).left()).isZero();
        assertThat(new Stuck(1, 0).left()).isEqualTo(1);
    }

    @Test
    void several_people_are_all() {
        assertThatThrownBy(() -> new Stuck(2, 0).left()).isInstanceOf(NothingLeaves.class);
    }

    @Test
    void a_refused_address_is_the_trouble_of_one_until_there_are_many() {
        assertThat(new Stuck(0, 2).left()).isZero();
        assertThat(new Stuck(1, 2).left()).isEqualTo(1);
        assertThat(new Stuck(0, 3).left()).isEqualTo(3);
    }

    @Test
    void a_message_is_stuck_after_longer_than_an_unknown_sender_is_kept_waiting() {
        long seconds = 0;
        for (int tried = 1; tried < Stuck.TRIES; tried++) {
            seconds += RelayBackoff.after(tried).toSeconds();
        }
        assertThat(seconds).isEqualTo(450);
    }
}
