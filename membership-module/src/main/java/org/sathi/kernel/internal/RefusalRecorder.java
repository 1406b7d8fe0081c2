package org.sathi.kernel.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
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
                writer.refused(refused.frame(), refused.code());
            }
        }
    }
}
