package org.sathi.deploy.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.ConnectionProbe;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpProbe;

/**
 * Closes connections whose request header does not arrive in time. The server bounds silence and bodies, but waits for a header that
 * drips a byte at a time for as long as it drips.
 */
final class HeaderDeadline extends HttpProbe.Adapter {
    /** Marks a connection whose header is complete and whose answer has not begun. */
    private static final Long ANSWERING = Long.MAX_VALUE;

    private final Duration patience;
    private final Map<Connection<?>, Long> begun = new ConcurrentHashMap<>();

    /** @param patience time from the first byte of a header to its last */
    HeaderDeadline(Duration patience) {
        this.patience = patience;
    }

    /** Forgets closed connections; to be added to the transport's probes. */
    ConnectionProbe closing() {
        return new ConnectionProbe.Adapter() {
            @Override
            public void onCloseEvent(@SuppressWarnings("rawtypes") Connection connection) {
                begun.remove(connection);
            }
        };
    }

    @Override
    public void onDataReceivedEvent(@SuppressWarnings("rawtypes") Connection connection, Buffer buffer) {
        begun.putIfAbsent(connection, System.nanoTime());
    }

    @Override
    public void onHeaderParseEvent(@SuppressWarnings("rawtypes") Connection connection, HttpHeader header, int size) {
        begun.put(connection, ANSWERING);
    }

    @Override
    public void onHeaderSerializeEvent(
            @SuppressWarnings("rawtypes") Connection connection, HttpHeader header, Buffer buffer) {
        begun.remove(connection);
    }

    /** Closes the connections that are late; to be called now and then. */
    void sweep() {
        long now = System.nanoTime();
        begun.forEach((connection, since) -> {
            if (!since.equals(ANSWERING) && now - since > patience.toNanos()) {
                begun.remove(connection);
                connection.terminateSilently();
            }
        });
    }
}
