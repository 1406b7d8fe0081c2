package org.sathi.kernel.outbox;

/** Carries messages out, for example by mail. Every sink gets every message; a failing sink makes the relay try again later. */
public interface OutboxSink {

    /**
     * Delivers a message; may see the same one again after a crash.
     *
     * @throws AddressRefused when the address of this one receiver is refused for good
     * @throws RuntimeException when it could not be delivered now
     */
    void deliver(OutboxMessage message);

    /** Whether this sink is set up. When none is, messages are marked as done at once. */
    default boolean configured() {
        return true;
    }
}
