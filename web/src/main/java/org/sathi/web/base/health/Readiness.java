package org.sathi.web.base.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What must be finished before requests are welcome: start-up tasks register here and report when they are done. */
@ApplicationScoped
public class Readiness {

    private final Set<String> pending = ConcurrentHashMap.newKeySet();

    /** A task that must end before the server is ready. */
    public void begin(String task) {
        pending.add(task);
    }

    /** The task has ended well. */
    public void done(String task) {
        pending.remove(task);
    }

    /** Whether every task that was begun has ended. */
    public boolean isReady() {
        return pending.isEmpty();
    }
}
