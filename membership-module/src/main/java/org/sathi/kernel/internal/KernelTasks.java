package org.sathi.kernel.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.task.Forgetting;
import org.sathi.kernel.task.Recurring;
import org.sathi.kernel.task.ServerStarted;
import org.sathi.kernel.time.OperatingClock;

/** The clockwork: seals the audit trail, relays the outbox, lets every module forget what is old and do its own recurring work. */
@ApplicationScoped
class KernelTasks {

    private static final System.Logger LOG = System.getLogger(KernelTasks.class.getName());
    private static final int START_SECONDS = 3;
    private static final int SEAL_SECONDS = 2;
    private static final int RELAY_SECONDS = 5;
    private static final int CLEAN_SECONDS = 600;
    private static final int TURN_SECONDS = 60;
    private static final int BATCHES_IN_A_ROW = 100;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timer;

    @Inject
    AuditSealer sealer;

    @Inject
    OutboxRelay relay;

    @Inject
    @Any
    Instance<Forgetting> housekeeping;

    @Inject
    @Any
    Instance<Recurring> recurring;

    @Inject
    Clock clock;

    private final List<Future<?>> running = new ArrayList<>();

    /** A piece of work that says how much it did. */
    @FunctionalInterface
    private interface Work {
        int once() throws Exception;
    }

    void start(@Observes ServerStarted event) {
        every(SEAL_SECONDS, "audit seals", sealer::seal, AuditSealer.BATCH);
        every(RELAY_SECONDS, "outbox", relay::relay, 1);
        housekeeping.forEach(
                old -> every(CLEAN_SECONDS, "housekeeping", () -> old.forget(clock.instant()), Forgetting.BATCH));
        recurring.forEach(work -> running.add(timer.scheduleWithFixedDelay(
                () -> run(work.task(), () -> turn(work), 1), TURN_SECONDS, TURN_SECONDS, TimeUnit.SECONDS)));
    }

    /** One turn of a module's own work; there is never a second one in a row. */
    private static int turn(Recurring work) {
        if (!OperatingClock.pastBeingWritten()) {
            CurrentActor.runAs(Actor.system(work.task()), work::turn);
        }
        return 0;
    }

    @PreDestroy
    void stop() {
        running.forEach(task -> task.cancel(false));
    }

    private void every(int seconds, String name, Work work, int full) {
        running.add(
                timer.scheduleWithFixedDelay(() -> run(name, work, full), START_SECONDS, seconds, TimeUnit.SECONDS));
    }

    /** Works batch after batch while they are full. A failure is logged and tried again at the next turn: a task that throws would never run again. */
    private static void run(String name, Work work, int full) {
        try {
            for (int i = 0; i < BATCHES_IN_A_ROW && work.once() >= full; i++) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, name + ": " + e.getClass().getName() + ": " + e.getMessage());
        }
    }
}
