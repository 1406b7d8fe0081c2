package org.sathi.kernel.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionalException;
import org.sathi.kernel.access.Guarded;

/**
 * Writes the audit row of a refused operation, around the operation's transaction (its priority is before the transaction's): a refusal that asked for a second connection while it held
 * the first would, with as many refusals at once as there are connections, wait for itself.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RefusalRecorder {

    @Inject
    private AuditWriter writer;

    @AroundInvoke
    Object record(InvocationContext context) throws Exception {
        try {
            return context.proceed();
        } finally {
            AuditFrame.Refused refused = AuditFrame.takeRefused();
            if (refused != null) {
                write(refused);
            }
        }
    }

    /** A row that cannot be written is a fault like any other; Jersey would answer the transaction's own exception by itself, without a word. */
    private void write(AuditFrame.Refused refused) {
        try {
            writer.refused(refused.frame(), refused.code());
        } catch (TransactionalException e) {
            throw new IllegalStateException("The audit row of a refusal was not written", e);
        }
    }
}
