package org.sathi.referrals.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.task.ServerStarted;
import org.sathi.kernel.time.OperatingClock;

/** Lets the clock work on referrals every minute. While the demo's past is being written it waits, since that past is not yet whole. */
@ApplicationScoped
class ReferralTasks {

    private static final System.Logger LOG = System.getLogger(ReferralTasks.class.getName());
    private static final int SECONDS = 60;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private ClockTurn turn;

    private Future<?> running;

    void start(@Observes ServerStarted event) {
        running = executor.scheduleWithFixedDelay(this::run, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** A failure is logged and tried again at the next turn: a task that throws would never run again. */
    private void run() {
        try {
            if (!OperatingClock.pastBeingWritten()) {
                CurrentActor.runAs(Actor.system("referral-timers"), turn::run);
            }
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "referral timers: " + e.getClass().getName() + ": " + e.getMessage());
        }
    }
}
