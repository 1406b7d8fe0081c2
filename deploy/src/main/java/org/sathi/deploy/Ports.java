package org.sathi.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** TCP ports of this machine. */
final class Ports {
    private Ports() {}

    /** The address as the system resolves it, or a refusal that names the option. */
    static InetAddress address(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new Refusal("The address " + bind + " given with --bind is unknown.", e);
        }
    }

    /**
     * Makes sure that the port can be listened on.
     *
     * @throws Refusal when it cannot
     */
    static void requireFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new Refusal(
                    port < 1024 && port > 0 && String.valueOf(e.getMessage()).contains("ermission")
                            ? "Port " + port + " needs the administrator's rights; give one above 1023 with --port."
                            : "Port " + port + " of " + address.getHostAddress()
                                    + " is in use or not available; give another with --port or --bind.",
                    e);
        }
    }

    /** A port of the loopback address that was free a moment ago. */
    static int freeLoopbackPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
