package org.sathi.kernel.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Guarded;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.Gone;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.KeyReused;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.error.SignInRequired;

/**
 * The guard of every published operation. It runs inside the operation's transaction (its priority is after the transaction's): checks the declared permission,
 * runs the operation and writes its audit row; when the row cannot be written, the operation is rolled back (no audit row, no data). A refusal is
 * left to the {@link RefusalRecorder}, with its code and without what was typed (B5).
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class GuardInterceptor {

    private static final Map<Method, OperationDeclaration> DECLARATIONS = new ConcurrentHashMap<>();

    @Inject
    private AuditWriter writer;

    @AroundInvoke
    Object guard(InvocationContext context) throws Exception {
        OperationDeclaration operation = DECLARATIONS.computeIfAbsent(context.getMethod(), OperationDeclaration::of);
        boolean nested = AuditFrame.insideOperation();
        AuditFrame frame = AuditFrame.push(operation.name());
        try {
            check(operation, nested);
            Object result = context.proceed();
            if (!operation.quiet() || frame.saidSomething()) {
                writer.done(frame);
            }
            return result;
        } catch (OptimisticLockException e) {
            throw refused(frame, nested, Conflict.stale());
        } catch (AccessDenied | NotFound | Gone | Conflict | KeyReused | InvalidInput refusal) {
            throw refused(frame, nested, refusal);
        } finally {
            AuditFrame.pop();
        }
    }

    private static void check(OperationDeclaration operation, boolean nested) {
        if (operation.openToAll()) {
            return;
        }
        if (operation.withinOperation()) {
            if (!nested) {
                throw new AccessDenied();
            }
            return;
        }
        if (CurrentActor.find().isEmpty()) {
            throw new SignInRequired();
        }
        if (!CurrentActor.get().mayAny(operation.permissions())) {
            throw new AccessDenied();
        }
    }

    /** The outermost operation records the refusal, wherever below it was raised. */
    private Refusal refused(AuditFrame frame, boolean nested, Refusal refusal) {
        if (!nested) {
            AuditFrame.leave(new AuditFrame.Refused(frame, refusal.code()));
        }
        return refusal;
    }
}
