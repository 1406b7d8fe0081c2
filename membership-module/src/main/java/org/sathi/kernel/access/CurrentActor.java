package org.sathi.kernel.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.sathi.kernel.error.SignInRequired;

/** The actor of the running thread. The web filter, timers and the start-up set it around their work; nothing else does. */
public final class CurrentActor {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private CurrentActor() {}

    /**
     * The person who is asking.
     *
     * @throws SignInRequired when nobody is signed in
     */
    public static Actor get() {
        return find().orElseThrow(SignInRequired::new);
    }

    /** The person who is asking, if somebody is signed in. */
    public static Optional<Actor> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work as the given actor ({@code null}: nobody) and puts back who was there before. */
    public static <T> T callAs(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        set(actor);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    /** Runs the work as the given actor ({@code null}: nobody) and puts back who was there before. */
    public static void runAs(Actor actor, Runnable work) {
        callAs(actor, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Starts a request of the given actor on this thread; for filters, which cannot wrap their chain in a lambda because of its checked exceptions.
     * The returned handle ends it and must be closed in a try-with-resources.
     */
    public static Handle begin(Actor actor) {
        Actor before = CURRENT.get();
        set(actor);
        return () -> set(before);
    }

    private static void set(Actor actor) {
        if (actor == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(actor);
        }
    }

    /** Ends what {@link #begin} started. */
    @FunctionalInterface
    public interface Handle extends AutoCloseable {
        @Override
        void close();
    }
}
