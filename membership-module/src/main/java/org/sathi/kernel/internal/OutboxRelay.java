package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sathi.kernel.outbox.OutboxMessage;
import org.sathi.kernel.outbox.OutboxSink;

/**
 * Carries messages from the outbox to the sinks. A batch is claimed in a transaction of its own; each message is then delivered and marked by itself, so that one
 * that fails holds up no other. A message whose relay dies in between is claimed again when its claim has run out. What waits is tried when the server starts, since whoever
 * has set the way out right starts it anew.
 */
@ApplicationScoped
class OutboxRelay {

    private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());

    @Inject
    @Any
    Instance<OutboxSink> sinks;

    @Inject
    OutboxClaims claims;

    private final AtomicBoolean begun = new AtomicBoolean();

    /**
     * Relays one batch.
     *
     * @return how many messages were looked at
     */
    int relay() {
        List<OutboxSink> ready = sinks.stream().filter(OutboxSink::configured).toList();
        if (ready.isEmpty()) {
            return claims.finishAll();
        }
        if (!begun.get()) {
            claims.tryNow();
            begun.set(true);
        }
        List<OutboxClaims.Claim> batch = claims.claim();
        batch.forEach(claim -> deliver(claim, ready));
        return batch.size();
    }

    /** Whose messages do not leave. */
    Stuck stuck() {
        return claims.stuck();
    }

    /** The log gets the random id and the kind of the failure; its message could carry an address. */
    private void deliver(OutboxClaims.Claim claim, List<OutboxSink> ready) {
        OutboxMessage message = claim.message();
        try {
            ready.forEach(sink -> sink.deliver(message));
        } catch (RuntimeException e) {
            String kind = Fault.kind(e);
            LOG.log(System.Logger.Level.WARNING, "outbox " + claim.id() + ": " + kind);
            claims.failed(claim, kind);
            return;
        }
        claims.done(claim);
    }
}
