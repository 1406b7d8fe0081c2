package org.sathi.kernel.outbox;

/** The only way out of the process: written in the transaction of the deed, relayed afterwards, at least once. */
public interface Outbox {

    /** Puts a message into the outbox of the running transaction; a message with a known dedupe key is dropped. */
    void put(OutboxMessage message);
}
