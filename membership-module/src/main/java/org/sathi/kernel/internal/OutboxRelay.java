package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.sathi.kernel.outbox.OutboxMessage;
import org.sathi.kernel.outbox.OutboxSink;

/**
 * Carries messages from the outbox to the sinks. A batch is claimed in a transaction of its own; each message is then delivered and marked by itself, so that one
 * that fails holds up no other. A message whose relay dies in between is claimed again when its claim has run out.
 */
@ApplicationScoped
class OutboxRelay {

    @Inject
    @Any
    Instance<OutboxSink> sinks;

    @Inject
    OutboxClaims claims;

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
        List<OutboxClaims.Claim> batch = claims.claim();
        batch.forEach(claim -> deliver(claim, ready));
        return batch.size();
    }

    private void deliver(OutboxClaims.Claim claim, List<OutboxSink> ready) {
        OutboxMessage message = claim.message();
        try {
            ready.forEach(sink -> sink.deliver(message));
        } catch (RuntimeException e) {
            claims.failed(claim, e.getClass().getSimpleName());
            return;
        }
        claims.done(claim);
    }
}
