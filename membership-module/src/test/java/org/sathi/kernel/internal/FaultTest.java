package org.sathi.kernel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the log and the book get of a fault: never its words. */
@Tag("A-44")
class FaultTest {

    private final Throwable fault =
            new IllegalStateException("of Sita Tamang", new NoSuchElementException("at sita@example.org"));

    @Test
    void it_says_of_which_kind_it_is_and_where_it_came_from() {
        assertThat(Fault.kind(fault)).isEqualTo("NoSuchElementException");
        assertThat(Fault.trace(fault))
                .startsWith("java.lang.IllegalStateException\n\tat ")
                .contains("\ncaused by java.util.NoSuchElementException\n\tat ")
                .contains(FaultTest.class.getName());
    }

    @Test
    void it_says_no_words_that_could_be_of_a_person() {
        assertThat(Fault.trace(fault)).doesNotContain("Sita Tamang", "sita@example.org");
    }

    @Test
    void causes_that_go_round_come_to_an_end() {
        Throwable first = new IllegalStateException();
        Throwable second = new IllegalStateException(first);
        first.initCause(second);
        assertThat(Fault.kind(first)).isEqualTo("IllegalStateException");
        assertThat(Fault.trace(first)).contains("caused by");
    }
}
