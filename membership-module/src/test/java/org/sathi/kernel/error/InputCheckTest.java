package org.sathi.kernel.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InputCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final InputCheck check = new InputCheck();

    @Test
    void all_errors_come_together_in_the_order_of_the_checks() {
        check.requiredText("title", "  ", 10);
        check.optionalText("place", "x".repeat(11), 10);
        check.notInFuture("on", TODAY.plusDays(1), TODAY);
        check.inRange("minutes", 0, 1, 600);
        assertThatThrownBy(check::throwIfAny)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .containsExactly(
                                        new FieldError("title", "error.input.required"),
                                        new FieldError("place", "error.input.too-long", 10),
                                        new FieldError("on", "error.input.date-future"),
                                        new FieldError("minutes", "error.input.number-range", 1, 600)));
    }

    @Test
    void nothing_wrong_is_not_refused() {
        assertThat(check.requiredText("title", " Meeting  at Thimi ", 100)).isEqualTo("Meeting at Thimi");
        assertThat(check.optionalText("place", null, 10)).isNull();
        assertThat(check.multiLine("note", "one\r\ntwo", 10)).isEqualTo("one\ntwo");
        assertThat(check.requiredDate("on", TODAY)).isEqualTo(TODAY);
        assertThat(check.notBefore("on", TODAY, TODAY)).isEqualTo(TODAY);
        assertThatCode(check::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void lengths_count_characters_and_not_bytes() {
        assertThat(check.requiredText("title", "न".repeat(10), 10)).hasSize(10);
        assertThat(check.ok()).isTrue();
    }
}
