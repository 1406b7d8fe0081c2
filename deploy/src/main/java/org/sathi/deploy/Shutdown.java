package org.sathi.deploy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Closes what was started, last first, exactly once: at the end of the run, or when the process is asked to end (Ctrl-C,
 * SIGTERM), in which case the process ends with code 0.
 */
final class Shutdown {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean ending;

    /** Remembers something to close; when the process is already ending it is closed at once. */
    <T extends AutoCloseable> T register(T resource) {
        lock.lock();
        try {
            if (!ending) {
                started.push(resource);
                return resource;
            }
        } finally {
            lock.unlock();
        }
        close(resource);
        throw new Refusal("Sathi is being stopped.");
    }

    /** Arranges for a clean stop on a signal, saying something before and after it. */
    void onSignal(Runnable before, Runnable after) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (ending) {
                                return;
                            }
                            before.run();
                            now();
                            after.run();
                            Runtime.getRuntime().halt(0);
                        },
                        "stop"));
    }

    /** Closes everything that was started. */
    void now() {
        lock.lock();
        try {
            ending = true;
            while (!started.isEmpty()) {
                close(started.pop());
            }
        } finally {
            lock.unlock();
        }
    }

    /** When the process is being ended by a signal, waits for that end instead of returning. */
    void awaitIfEnding() {
        if (ending) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            Console.standard().error("while stopping: " + e.getMessage());
        }
    }
}
