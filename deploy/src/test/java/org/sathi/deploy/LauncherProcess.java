package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The launcher or the tool as a process, as the scripts start it. */
final class LauncherProcess implements AutoCloseable {
    /** Folder for unpacked programs, shared with the developer's own runs. */
    static final Path UNPACKED = Path.of(".build").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path output;

    private LauncherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts the launcher with the probe application. */
    static LauncherProcess run(Path scratch, Map<String, String> environment, String... arguments) {
        return start(Launcher.class, scratch, environment, arguments);
    }

    /** Runs the tool to its end. */
    static LauncherProcess tool(Path scratch, String... arguments) {
        return start(SathiTool.class, scratch, Map.of(), arguments);
    }

    private static LauncherProcess start(
            Class<?> main, Path scratch, Map<String, String> environment, String... arguments) {
        try {
            Path output = Files.createTempFile(scratch, "output", ".txt");
            List<String> command = new ArrayList<>(List.of(
                    ServerFiles.java(),
                    "-XX:TieredStopAtLevel=1",
                    "-Dsathi.home=" + Path.of("").toAbsolutePath(),
                    "-Dsathi.unpacked=" + UNPACKED,
                    "-Dsathi.payara=" + Path.of("target/payara-micro.jar").toAbsolutePath(),
                    "-Dsathi.war=" + probeWar(scratch),
                    "-cp",
                    Path.of("target/sathi-deploy.jar").toAbsolutePath() + ":"
                            + Path.of("target/lib").toAbsolutePath() + "/*",
                    main.getName()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SATHI_"));
            builder.environment().putAll(environment);
            return new LauncherProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path probeWar(Path scratch) throws IOException {
        Path war = scratch.resolve("probe.war");
        if (Files.exists(war)) {
            return war;
        }
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(war))) {
            String servlet = "org/sathi/deploy/probe/ProbeServlet.class";
            add(jar, "WEB-INF/classes/" + servlet, Files.newInputStream(Path.of("target/test-classes", servlet)));
            try (var libraries = Files.newDirectoryStream(Path.of("target/lib"), "mysql-connector-j-*.jar")) {
                Path driver = libraries.iterator().next();
                add(jar, "WEB-INF/lib/" + driver.getFileName(), Files.newInputStream(driver));
            }
        }
        return war;
    }

    private static void add(JarOutputStream jar, String name, InputStream content) throws IOException {
        try (content) {
            jar.putNextEntry(new JarEntry(name));
            content.transferTo(jar);
            jar.closeEntry();
        }
    }

    /** Waits until it says that it is ready; fails at once if it ends before. */
    LauncherProcess awaitReady() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !process.isAlive() || output().contains("Stop with Ctrl-C"));
        assertThat(process.isAlive()).as(output()).isTrue();
        return this;
    }

    /** Waits for the end and gives the exit code. */
    int exitCode() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as(output())
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything it has said so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its lines of error. */
    List<String> errors() {
        return output().lines().filter(line -> line.startsWith("sathi: ")).toList();
    }

    /** As Ctrl-C or systemd would. */
    int stop() {
        process.destroy();
        return exitCode();
    }

    /** As {@code kill -9} would. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
