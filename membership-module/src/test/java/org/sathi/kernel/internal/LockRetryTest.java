package org.sathi.kernel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.error.DatabaseFault;

@Tag("C.12")
class LockRetryTest {

    private static final int DEADLOCK = 1213;
    private static final int CHANGED_SINCE_READ = 1020;
    private static final int WAITED_TOO_LONG = 1205;

    private int calls;

    @Test
    void what_gave_way_in_a_deadlock_is_done_again() throws Exception {
        assertThat(tried(Status.STATUS_NO_TRANSACTION, DEADLOCK, CHANGED_SINCE_READ))
                .isEqualTo("done");
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void who_gives_way_again_and_again_is_told_so() {
        assertThatThrownBy(() -> tried(Status.STATUS_NO_TRANSACTION, DEADLOCK, DEADLOCK, DEADLOCK, DEADLOCK))
                .matches(DatabaseFault::locked);
        assertThat(calls).isEqualTo(4);
    }

    @Test
    void an_operation_inside_a_transaction_is_not_done_again_by_itself() {
        assertThatThrownBy(() -> tried(Status.STATUS_ACTIVE, DEADLOCK)).matches(DatabaseFault::gaveWay);
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void who_waited_too_long_does_not_wait_again() {
        assertThatThrownBy(() -> tried(Status.STATUS_NO_TRANSACTION, WAITED_TOO_LONG))
                .matches(DatabaseFault::locked);
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void another_fault_is_not_repeated() {
        assertThatThrownBy(() -> tried(Status.STATUS_NO_TRANSACTION, 1062))
                .matches(fault -> !DatabaseFault.locked(fault));
        assertThat(calls).isEqualTo(1);
    }

    /** Calls an operation that fails with each of these codes in turn and then succeeds. */
    private Object tried(int transaction, Integer... codes) throws Exception {
        LockRetry retry = new LockRetry();
        retry.transaction = answering(TransactionSynchronizationRegistry.class, () -> transaction);
        Deque<Integer> failures = new ArrayDeque<>(List.of(codes));
        return retry.again(answering(InvocationContext.class, () -> {
            calls++;
            if (failures.isEmpty()) {
                return "done";
            }
            SQLException said = new SQLException("said by the database", "40001", failures.pop());
            throw new PersistenceException(new IllegalStateException(said));
        }));
    }

    private interface Answer {
        Object give() throws Exception;
    }

    /** An object of an interface of which one method is called. */
    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> answer.give()));
    }
}
