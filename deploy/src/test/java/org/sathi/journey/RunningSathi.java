package org.sathi.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The product as {@code deploy/run} starts it, with its demo data, on a free port of this machine and a data folder of its own. Started with the first journey and stopped when the
 * tests end.
 */
final class RunningSathi {

    private static final class Holder {
        private static final RunningSathi INSTANCE = new RunningSathi();
    }

    private final Process process;
    private final int port;

    private RunningSathi() {
        try {
            port = freePort();
            Path home = Path.of(System.getProperty("sathi.home"));
            Path data = home.resolve("target/journey-data");
            delete(data);
            process = launch(home, data);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the running product, without a slash at its end. */
    static String url() {
        return "http://127.0.0.1:" + Holder.INSTANCE.port;
    }

    private Process launch(Path home, Path data) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsathi.home=" + home,
                "-cp",
                home.resolve("target/classes") + ":" + home.resolve("target/lib") + "/*",
                "org.sathi.deploy.Launcher",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SATHI_"));
        return builder.start();
    }

    private void awaitReady() throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Sathi is ready")) {
                drain(out);
                return;
            }
        }
        throw new IllegalStateException("Sathi did not start:\n" + said);
    }

    private static void drain(BufferedReader out) {
        Thread reader = new Thread(() -> out.lines().forEach(line -> {}), "launcher output");
        reader.setDaemon(true);
        reader.start();
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }
}
