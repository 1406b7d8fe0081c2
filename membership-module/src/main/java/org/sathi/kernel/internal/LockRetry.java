package org.sathi.kernel.internal;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sathi.kernel.access.Guarded;
import org.sathi.kernel.error.DatabaseFault;

/**
 * Does an operation again whose transaction the database took back in a deadlock (SECURITY C.12). Around the transaction (its priority is before the transaction's) and only where one begins:
 * an operation inside another one cannot be done again by itself. Of the first try nothing is left but what was meant to outlast a refusal (the counters of wrong passwords and codes), which have transactions
 * of their own.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
class LockRetry {

    private static final int TRIES = 4;
    private static final int LONGEST_PAUSE_MILLIS = 40;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object again(InvocationContext context) throws Exception {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return context.proceed();
        }
        for (int tried = 1; ; tried++) {
            try {
                return context.proceed();
            } catch (Exception e) {
                if (tried == TRIES || !DatabaseFault.gaveWay(e)) {
                    throw e;
                }
                pause(tried);
            }
        }
    }

    /** A while that is longer each time, and different for those who stood in each other's way. */
    private static void pause(int tried) {
        int millis = ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS * tried);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
