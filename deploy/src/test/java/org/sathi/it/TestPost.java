package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.outbox.OutboxMessage;
import org.sathi.kernel.outbox.OutboxSink;

/** A way out for messages, open only while a test carries them by itself: the server's own relay waits meanwhile. */
@ApplicationScoped
public class TestPost implements OutboxSink {

    private static final Queue<OutboxMessage> CARRIED = new ConcurrentLinkedQueue<>();

    private static volatile Alone alone;
    private static volatile RuntimeException fault;

    /**
     * A test that carries by itself.
     *
     * @param waits when the server's relay has ended its turn and waits
     * @param over when it need not any more
     */
    private record Alone(CountDownLatch waits, CountDownLatch over) {}

    /** Does the work as the system while nobody else relays. */
    static void alone(Callable<?> work) throws Exception {
        Alone now = new Alone(new CountDownLatch(1), new CountDownLatch(1));
        alone = now;
        try {
            assertTrue(now.waits().await(60, TimeUnit.SECONDS));
            work.call();
        } finally {
            alone = null;
            fault = null;
            now.over().countDown();
        }
    }

    /** From now on each message fails so; none does with {@code null}. */
    static void fails(RuntimeException how) {
        fault = how;
    }

    /** Who got a message about the subject. */
    static List<UUID> carried(UUID subject) {
        return CARRIED.stream()
                .filter(message -> subject.equals(message.subjectId()))
                .map(OutboxMessage::recipientAccount)
                .toList();
    }

    /** Open for a relay with a name, as the tests have; the server's own has none and waits. */
    @Override
    public boolean configured() {
        Alone now = alone;
        if (now == null) {
            return false;
        }
        if (CurrentActor.find().isPresent()) {
            return true;
        }
        now.waits().countDown();
        try {
            now.over().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public void deliver(OutboxMessage message) {
        RuntimeException how = fault;
        if (how != null) {
            throw how;
        }
        CARRIED.add(message);
    }
}
