package org.sathi.it;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sathi.kernel.task.Recurring;

/** Work of a module that fails while it is told to. */
@ApplicationScoped
public class FailingWork implements Recurring {

    private static final AtomicBoolean FAILS = new AtomicBoolean();

    /** From now on it fails, or does not. */
    static void fails(boolean fails) {
        FAILS.set(fails);
    }

    @Override
    public String task() {
        return "failing-work";
    }

    @Override
    public int turn() {
        if (FAILS.get()) {
            throw new IllegalStateException("as it was told");
        }
        return 0;
    }
}
