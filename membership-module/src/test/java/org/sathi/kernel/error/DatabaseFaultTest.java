package org.sathi.kernel.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C.13")
class DatabaseFaultTest {

    @Test
    void a_fault_is_told_by_what_the_database_said_however_deep_it_lies() {
        Throwable gone = wrapped(new SQLException("Communications link failure", "08S01", 0));
        Throwable deadlock = wrapped(new SQLException("Deadlock found", "40001", 1213));
        Throwable held = wrapped(new SQLException("Lock wait timeout exceeded", "40001", 1205));
        Throwable twice = wrapped(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062));
        Throwable typed = wrapped(new SQLException("Unknown column", "42S22", 1054));
        Throwable ours = wrapped(new IllegalStateException());
        assertThat(new Throwable[] {gone, deadlock, held, twice, typed, ours})
                .extracting(DatabaseFault::unreachable)
                .containsExactly(true, false, false, false, false, false);
        assertThat(new Throwable[] {gone, deadlock, held, twice, typed, ours})
                .extracting(DatabaseFault::gaveWay)
                .containsExactly(false, true, false, false, false, false);
        assertThat(new Throwable[] {gone, deadlock, held, twice, typed, ours})
                .extracting(DatabaseFault::locked)
                .containsExactly(false, true, true, false, false, false);
        assertThat(new Throwable[] {gone, deadlock, held, twice, typed, ours})
                .extracting(DatabaseFault::ruledOut)
                .containsExactly(false, false, false, true, false, false);
    }

    private static Throwable wrapped(Throwable cause) {
        return new RuntimeException("around it", new IllegalStateException(cause));
    }
}
