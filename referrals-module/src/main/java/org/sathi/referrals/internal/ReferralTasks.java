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
import org.sathi.referrals.api.ReferralTimers;

/** Lets the clock work on referrals every minute. While the demo's past is being written it waits, since that past is not yet whole. */
@ApplicationScoped
class ReferralTasks {

    private static final System.Logger LOG = System.getLogger(ReferralTasks.class.getName());
    private static final int SECONDS = 60;
    private static final int BATCH = 50;
    private static final int BATCHES_IN_A_ROW = 20;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private DueReferrals due;

    @Inject
    private ReferralTimers timers;

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
                CurrentActor.runAs(Actor.system("referral-timers"), this::work);
            }
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "referral timers: " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    private void work() {
        for (int i = 0; i < BATCHES_IN_A_ROW && !due.find(1).isEmpty(); i++) {
            if (timers.runDue(BATCH) == 0) {
                return;
            }
        }
    }
}
