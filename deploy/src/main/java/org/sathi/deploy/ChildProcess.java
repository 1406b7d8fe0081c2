package org.sathi.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process the launcher started, with a record on disk of its id and start time. After a launcher was killed, the record
 * finds what it left running; the start time makes sure that no other process that got the same id is touched.
 */
final class ChildProcess {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Path file;

    /** @param file where the record is kept */
    ChildProcess(Path file) {
        this.file = file;
    }

    /**
     * The command as to be given to the system: in a session of its own where that is possible, so that Ctrl-C in the terminal
     * reaches the launcher only, which then stops its children in the right order.
     */
    static List<String> detached(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        List<String> whole = new ArrayList<>();
        whole.add(SETSID.toString());
        whole.addAll(command);
        return whole;
    }

    /** Writes the record of a process just started. */
    void record(Process process) {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(process.pid()));
        process.info()
                .startInstant()
                .ifPresent(start -> properties.setProperty("started", Long.toString(start.toEpochMilli())));
        SecureFiles.write(file, properties);
    }

    /** The recorded process, if it still runs. */
    Optional<ProcessHandle> running() {
        Properties properties = SecureFiles.properties(file);
        String pid = properties.getProperty("pid", "");
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        String started = properties.getProperty("started", "");
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> Long.toString(start.toEpochMilli()).equals(started))
                        .orElse(false));
    }

    /** Forgets the record. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the recorded process if it still runs: asks it first, and after the patience is over, kills it.
     *
     * @return whether there was one
     */
    boolean end(Duration patience) {
        Optional<ProcessHandle> process = running();
        process.ifPresent(handle -> end(handle, patience));
        forget();
        return process.isPresent();
    }

    /** Ends a process: asks it first, and after the patience is over, kills it and waits until it is gone. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!awaitEnd(process, patience)) {
            process.destroyForcibly();
            awaitEnd(process, Duration.ofSeconds(10));
        }
    }

    private static boolean awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
