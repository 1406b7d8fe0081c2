package org.sathi.kernel.outbox;

import java.util.Collection;
import java.util.List;

/** The only way out of the process: written in the transaction of the deed, relayed afterwards, at least once. */
public interface Outbox {

    /** Puts a message into the outbox of the running transaction; a message with a known dedupe key is dropped. */
    default void put(OutboxMessage message) {
        putAll(List.of(message));
    }

    /** The same for all messages of one deed, in one statement. */
    void putAll(Collection<OutboxMessage> messages);
}
