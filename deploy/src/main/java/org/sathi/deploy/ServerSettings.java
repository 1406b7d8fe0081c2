package org.sathi.deploy;

import java.net.InetAddress;
import java.nio.file.Path;

/**
 * How the application server is set: one listener, nothing open that the application does not serve itself, and limits on what
 * a client may send and how long it may take.
 *
 * @param address what it listens on
 * @param port where it listens
 */
record ServerSettings(InetAddress address, int port) {
    /** Seconds one request may take, from its first byte to the answer. */
    static final int REQUEST_SECONDS = 30;

    /** Milliseconds the body of a request may take to arrive. */
    static final int UPLOAD_MILLIS = 20_000;

    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    /** Commands the server runs when the application is there: only then it listens, so that nobody is answered by a server without an application. */
    String postdeployCommands() {
        return "set " + LISTENER + "enabled=true\n";
    }

    /** Commands the server runs before it starts. How much a request may carry is the application's to say, on a page of its own. */
    String prebootCommands() {
        return String.join(
                "\n",
                "set " + LISTENER + "address=" + address.getHostAddress(),
                "set " + LISTENER + "enabled=false",
                "set " + NETWORK + "transports.transport.tcp.read-timeout-millis=10000",
                "set " + NETWORK + "transports.transport.tcp.write-timeout-millis=30000",
                "set " + HTTP + "http2-enabled=false",
                "set " + HTTP + "server-header=false",
                "set " + HTTP + "xpowered-by=false",
                "set " + HTTP + "trace-enabled=false",
                "set " + HTTP + "max-post-size-bytes=-1",
                "set " + HTTP + "max-form-post-size-bytes=" + 2 * 1024 * 1024,
                "set " + HTTP + "header-buffer-length-bytes=16384",
                "set " + HTTP + "connection-upload-timeout-millis=" + UPLOAD_MILLIS,
                "set " + HTTP + "request-timeout-seconds=" + REQUEST_SECONDS,
                "set " + HTTP + "timeout-seconds=20",
                "set-openapi-configuration --enabled=false",
                "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
                "set-microprofile-healthcheck-configuration --enabled=false",
                "");
    }

    /** The server's logging: files in the folder, 5 of at most 20 MB each, nothing on the console. */
    String logging(Path folder) {
        return String.join(
                "\n",
                "handlers=java.util.logging.FileHandler",
                "java.util.logging.FileHandler.pattern=" + escaped(folder) + "/server.%g.log",
                "java.util.logging.FileHandler.limit=20000000",
                "java.util.logging.FileHandler.count=5",
                "java.util.logging.FileHandler.append=true",
                "java.util.logging.FileHandler.encoding=UTF-8",
                "java.util.logging.FileHandler.level=ALL",
                "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tLZ %4$s %3$s %5$s%6$s%n",
                ".level=INFO",
                "PayaraMicro.level=INFO",
                "org.hibernate.validator.internal.util.Version.level=WARNING",
                "javax.enterprise.system.tools.deployment.dol.level=WARNING",
                "javax.enterprise.system.tools.deployment.common.level=WARNING",
                "fish.payara.nucleus.util.level=WARNING",
                "org.glassfish.admin.mbeanserver.level=WARNING",
                "io.opentelemetry.level=WARNING",
                "");
    }

    private static String escaped(Path folder) {
        return folder.toString().replace("%", "%%").replace("\\", "/");
    }
}
