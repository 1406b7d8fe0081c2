package org.sathi.deploy.generate;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Says every ten seconds how far a phase is and how fast. */
final class Progress {
    private static final long EVERY = 10_000_000_000L;

    private final Consumer<String> console;
    private final String what;
    private final long all;
    private final long began = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong next = new AtomicLong(began + EVERY);

    Progress(Consumer<String> console, String what, long all) {
        this.console = console;
        this.what = what;
        this.all = all;
    }

    /** Counts what was done since the last call. */
    void add(long more) {
        long sum = done.addAndGet(more);
        long due = next.get();
        long now = System.nanoTime();
        if (now >= due && next.compareAndSet(due, now + EVERY)) {
            say(sum, now);
        }
    }

    /** Says the end. */
    void end() {
        say(done.get(), System.nanoTime());
    }

    private void say(long sum, long now) {
        double seconds = (now - began) / 1e9;
        console.accept(String.format(
                Locale.ROOT,
                "%s: %,d of %,d in %.0f s (%,.0f a second)",
                what,
                sum,
                all,
                seconds,
                sum / Math.max(0.001, seconds)));
    }
}
