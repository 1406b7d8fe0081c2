package org.sathi.kernel.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.task.Forgetting;
import org.sathi.kernel.task.Recurring;
import org.sathi.kernel.task.ScheduledWork;
import org.sathi.kernel.task.ServerStarted;
import org.sathi.kernel.task.WorkNews;
import org.sathi.kernel.time.OperatingClock;

/** The clockwork: seals the audit trail, relays the outbox, lets every module forget what is old and do its own recurring work, and notes how each turn went. */
@ApplicationScoped
class KernelTasks {

    private static final System.Logger LOG = System.getLogger(KernelTasks.class.getName());
    private static final String BOOK = "work-book";
    private static final int START_SECONDS = 3;
    private static final int SEAL_SECONDS = 2;
    private static final int RELAY_SECONDS = 5;
    private static final int CLEAN_SECONDS = 600;
    private static final int TURN_SECONDS = 60;
    private static final int BATCHES_IN_A_ROW = 100;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timer;

    @Resource(lookup = "java:comp/DefaultContextService")
    ContextService contexts;

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
    WorkBook book;

    @Inject
    ScheduledWork work;

    @Inject
    Clock clock;

    private final List<Future<?>> running = new ArrayList<>();

    /** A piece of work that says how much it did. */
    @FunctionalInterface
    interface Batches {
        int once() throws Exception;
    }

    void start(@Observes ServerStarted event) {
        every(START_SECONDS, SEAL_SECONDS, "audit-seals", () -> all(sealer::seal, AuditSealer.BATCH));
        every(START_SECONDS, RELAY_SECONDS, "outbox", this::carry);
        housekeeping.forEach(old -> every(
                START_SECONDS,
                CLEAN_SECONDS,
                old.task(),
                () -> all(() -> old.forget(clock.instant()), Forgetting.BATCH)));
        recurring.forEach(own -> every(TURN_SECONDS, TURN_SECONDS, own.task(), () -> once(own)));
    }

    @PreDestroy
    void stop() {
        running.forEach(task -> task.cancel(false));
    }

    private void every(int delay, int seconds, String task, Callable<Integer> turn) {
        book.begun(task, Duration.ofSeconds(seconds), now());
        running.add(timer.scheduleWithFixedDelay(() -> take(task, turn), delay, seconds, TimeUnit.SECONDS));
    }

    /** One turn of a module's own work; there is never a second one in a row. */
    static int once(Recurring work) {
        return OperatingClock.pastBeingWritten() ? 0 : CurrentActor.callAs(Actor.system(work.task()), work::turn);
    }

    /** Carries what waits in the outbox, and gives how many it could not carry by the rule of {@link Stuck}. */
    int carry() throws Exception {
        all(relay::relay, 1);
        return relay.stuck().left();
    }

    /** Works batch after batch while they are full. */
    private static int all(Batches work, int full) throws Exception {
        for (int i = 0; i < BATCHES_IN_A_ROW && work.once() >= full; i++) {
            if (Thread.currentThread().isInterrupted()) {
                return 0;
            }
        }
        return 0;
    }

    /**
     * Takes one turn and notes how it went. Nothing that it throws comes out, errors neither: a task that throws would never run again.
     *
     * <p>Each turn has a context of its own. The timer's own context lives as long as the task, and with it the container keeps the entity manager of whoever reads outside of a transaction: closed after
     * the first turn, it would fail every turn after it.
     *
     * @param turn gives how many records it could not do
     */
    void take(String task, Callable<Integer> turn) {
        try {
            int left = contexts.contextualCallable(turn).call();
            if (left == 0) {
                book.done(task, now());
            } else {
                book.failed(task, now(), Turns.LEFT_OVER);
            }
        } catch (Throwable e) {
            failed(task, e);
        }
        writeDown();
    }

    /** The first of some in a row is logged with where it came from. */
    private void failed(String task, Throwable e) {
        String kind = Fault.kind(e);
        boolean first = book.failed(task, now(), kind) == 1;
        LOG.log(System.Logger.Level.WARNING, task + ": " + (first ? Fault.trace(e) : kind));
    }

    /** Writes the book when it is time, beside the work: what goes wrong there stops no turn and holds none up. */
    private void writeDown() {
        if (!book.takesPen(now())) {
            return;
        }
        try {
            timer.execute(this::keep);
        } catch (RuntimeException e) {
            notKept(e);
        }
    }

    /** Writes the book and sends out what was told by it. */
    void keep() {
        try {
            WorkBook.Page page = book.page();
            List<WorkNews> news = CurrentActor.callAs(Actor.system(BOOK), work::keep);
            book.kept(page, now());
            news.forEach(one -> CurrentActor.runAs(Actor.system(BOOK), () -> work.send(one)));
        } catch (RuntimeException e) {
            notKept(e);
        }
    }

    private void notKept(RuntimeException e) {
        book.notKept();
        LOG.log(System.Logger.Level.WARNING, BOOK + ": " + Fault.kind(e));
    }

    private static Instant now() {
        return OperatingClock.INSTANCE.instant();
    }
}
