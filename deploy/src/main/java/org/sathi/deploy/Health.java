package org.sathi.deploy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;

/** Asks the application whether it is ready. */
final class Health {
    private Health() {}

    /** Whether {@code /health/ready} answers 200. */
    static boolean ready(InetAddress address, int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(url(address, port) + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** The address of the server for this machine's own use. */
    static String url(InetAddress address, int port) {
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
