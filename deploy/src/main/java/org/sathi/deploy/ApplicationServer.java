package org.sathi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.sathi.deploy.guard.GuardedServer;

/** Payara Micro with the application, as a process of its own. */
public final class ApplicationServer implements AutoCloseable {
    /** Time the server gets to end its requests and itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** Time the application gets to become ready; the first start loads the demo data. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(10);

    private final ServerFiles files;
    private final ServerSettings settings;
    private final ChildProcess record;
    private Process process;
    private ServerLog log;
    private Path newArchive;

    private ApplicationServer(ServerFiles files, ServerSettings settings, ChildProcess record) {
        this.files = files;
        this.settings = settings;
        this.record = record;
    }

    /** Ends a server that a killed launcher of this data folder left running. */
    static void endOrphan(DataFolder data) {
        recordOf(data).end(PATIENCE);
    }

    private static ChildProcess recordOf(DataFolder data) {
        return new ChildProcess(data.processes().resolve("server"));
    }

    /**
     * Starts the server; {@link #awaitReady} tells when it serves.
     *
     * @param environment settings of the application, added to the few inherited ones
     */
    static ApplicationServer start(
            Installation installation, DataFolder data, ServerSettings settings, Map<String, String> environment) {
        if (!Files.isRegularFile(installation.war())) {
            throw new Refusal("The application is missing (" + installation.war() + "); build again with deploy/run.");
        }
        ServerFiles files = ServerFiles.prepare(installation, data, settings);
        ApplicationServer server = new ApplicationServer(files, settings, recordOf(data));
        server.launch(installation.war(), environment);
        return server;
    }

    private void launch(Path war, Map<String, String> environment) {
        try {
            log = ServerLog.fromNowOn(files.log());
            ProcessBuilder builder = new ProcessBuilder(ChildProcess.detached(command(war)))
                    .directory(files.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(files.output().toFile());
            builder.environment()
                    .keySet()
                    .retainAll(List.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SATHI_JAVA_OPTS"));
            builder.environment().keySet().remove("SATHI_JAVA_OPTS");
            builder.environment().putAll(environment);
            process = builder.start();
            process.getOutputStream().close();
            record.record(process);
        } catch (IOException e) {
            throw new Refusal("The application server could not be started: " + e.getMessage(), e);
        }
    }

    private List<String> command(Path war) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ServerFiles.java(),
                "-Dproduct.name=",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xms256m",
                "-Xmx1g"));
        command.addAll(classSharing());
        String own = System.getenv("SATHI_JAVA_OPTS");
        if (own != null && !own.isBlank()) {
            command.addAll(List.of(own.strip().split("\\s+")));
        }
        command.addAll(files.openings());
        command.addAll(List.of(
                "-cp",
                ServerFiles.LAUNCHER + ":" + files.guard(),
                GuardedServer.class.getName(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(settings.port()),
                "--prebootcommandfile",
                "preboot.txt",
                "--postdeploycommandfile",
                "postdeploy.txt",
                "--logproperties",
                files.root().resolve("logging.properties").toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/"));
        return command;
    }

    private List<String> classSharing() {
        Path archive = files.classArchive();
        if (Files.isRegularFile(archive)) {
            return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto");
        }
        if (!Files.isWritable(archive.getParent()) || !Files.isRegularFile(files.guard())) {
            return List.of();
        }
        newArchive = archive.resolveSibling(
                archive.getFileName() + "." + ProcessHandle.current().pid());
        return List.of("-XX:ArchiveClassesAtExit=" + newArchive);
    }

    /**
     * Waits until the application answers that it is ready.
     *
     * @throws Refusal when it failed, ended or took too long
     */
    void awaitReady() {
        long end = System.nanoTime() + START_PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (Health.ready(settings.address(), settings.port())) {
                return;
            }
            Optional<String> failure = log.failure();
            if (failure.isPresent()) {
                throw new Refusal("The application did not start: " + failure.get() + "; see " + files.log() + ".");
            }
            if (awaitEnd(Duration.ofMillis(150))) {
                throw new Refusal("The application server ended with code " + process.exitValue()
                        + " while starting; see " + files.log() + " and " + files.output() + ".");
            }
        }
        throw new Refusal("The application was not ready after " + START_PATIENCE.toMinutes() + " minutes; see "
                + files.log() + ".");
    }

    /** Waits for the server's end, at most so long; true when it has ended. */
    boolean awaitEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Exit code and log of a server that ended unasked, as one sentence. */
    String endReport() {
        return "The application server ended unasked with code " + process.exitValue() + "; see " + files.log()
                + " and " + files.output() + ".";
    }

    /** Stops the server; its first clean stop leaves the archive of prepared classes for the next start. */
    @Override
    public void close() {
        ChildProcess.end(process.toHandle(), PATIENCE);
        record.forget();
        keepArchive();
    }

    private void keepArchive() {
        if (newArchive == null) {
            return;
        }
        try {
            if (Files.isRegularFile(newArchive) && !process.isAlive() && process.exitValue() == 143) {
                Files.move(
                        newArchive,
                        files.classArchive(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(newArchive);
            files.removeOtherArchives();
        } catch (IOException e) {
            newArchive = null;
        }
    }
}
