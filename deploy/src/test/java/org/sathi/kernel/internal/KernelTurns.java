package org.sathi.kernel.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.outbox.Outbox;
import org.sathi.kernel.outbox.OutboxMessage;
import org.sathi.kernel.task.Forgetting;
import org.sathi.kernel.task.Recurring;
import org.sathi.kernel.time.OperatingClock;

/** The clockwork as the tests in the container reach it: every piece of work by itself, and the book of how it goes. */
@ApplicationScoped
public class KernelTurns {

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService timer;

    @Inject
    private AuditSealer sealer;

    @Inject
    private OutboxRelay relay;

    @Inject
    private Outbox outbox;

    @Inject
    @Any
    private Instance<Forgetting> housekeeping;

    @Inject
    @Any
    private Instance<Recurring> recurring;

    @Inject
    private KernelTasks tasks;

    @Inject
    private WorkBook book;

    @Inject
    private WorkRows rows;

    /** One turn of every piece of scheduled work, by its name. */
    public Map<String, Callable<Integer>> all() {
        Map<String, Callable<Integer>> all = new TreeMap<>();
        all.put("audit-seals", () -> 0 * sealer.seal());
        all.put("outbox", tasks::carry);
        housekeeping.forEach(old -> all.put(old.task(), () -> 0 * old.forget(OperatingClock.INSTANCE.instant())));
        recurring.forEach(own -> all.put(own.task(), () -> CurrentActor.callAs(Actor.system(own.task()), own::turn)));
        return all;
    }

    /** The names of what the server has set going. */
    public List<String> setGoing() {
        return book.page().turns().stream().map(Turns::task).toList();
    }

    /** A turn of a module's work, as the timer takes it. */
    public void take(Recurring work) {
        tasks.take(work.task(), () -> KernelTasks.once(work));
    }

    /** A turn of work by its name, as the timer takes it. */
    public void take(String task) {
        tasks.take(task, all().get(task));
    }

    /** Carries all messages that are due. */
    public void carry() {
        int carried;
        do {
            carried = relay.relay();
        } while (carried > 0);
    }

    /** Puts messages into the outbox. */
    @Transactional
    public void put(List<OutboxMessage> messages) {
        outbox.putAll(messages);
    }

    /** Writes the book as the clockwork does. */
    public void keep() {
        tasks.keep();
    }

    /** So many turns, one after the other on the container's timer, of work that reads outside of a transaction; gives how many had failed in a row after each. */
    public List<Integer> ofOneWhoReadsOutsideOfATransaction(int many) throws InterruptedException {
        String task = "reader";
        book.begun(task, Duration.ofMinutes(1), OperatingClock.INSTANCE.instant());
        BlockingQueue<Integer> failures = new LinkedBlockingQueue<>();
        Future<?> running = timer.scheduleWithFixedDelay(
                () -> {
                    tasks.take(task, () -> 0 * rows.read().size());
                    failures.add(failures(task));
                },
                0,
                1,
                TimeUnit.MILLISECONDS);
        try {
            List<Integer> found = new ArrayList<>();
            for (int turn = 0; turn < many; turn++) {
                found.add(failures.poll(60, TimeUnit.SECONDS));
            }
            return found;
        } finally {
            running.cancel(true);
        }
    }

    private int failures(String task) {
        return book.page().turns().stream()
                .filter(turns -> turns.task().equals(task))
                .mapToInt(Turns::failures)
                .sum();
    }

    /** As if a turn had failed so long ago. */
    public void failed(Recurring work, Duration ago) {
        failed(work.task(), ago);
    }

    /** The same, by its name. */
    public void failed(String task, Duration ago) {
        book.failed(task, OperatingClock.INSTANCE.instant().minus(ago), "IllegalStateException");
    }

    /** As if another node had ended its last turn of the work at the first moment, and had last written at the second. */
    @Transactional
    public void elsewhere(String node, String task, Instant ended, Instant written) {
        rows.write(List.of(Turns.begun(task, node, Duration.ofMinutes(1), ended)), written);
    }

    /** As if the work were well since then. */
    @Transactional
    public void wellSince(String task, Instant at) {
        rows.wellSince(task, at);
    }

    /** No outage was ever told. */
    @Transactional
    public void forgetOutages() {
        rows.outages().keySet().forEach(rows::end);
    }
}
