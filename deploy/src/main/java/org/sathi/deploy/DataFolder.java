package org.sathi.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * The folder that holds everything an installation owns: database, credentials, keys, logs. It carries a mark
 * ({@code sathi.properties}) so that no foreign folder is ever written to, and is used by one launcher at a time.
 */
public final class DataFolder implements AutoCloseable {
    /** Layout of the folder this version reads and writes. */
    static final int FORMAT = 1;

    private static final String MARK = "sathi.properties";

    private final Path root;
    private FileChannel lockChannel;

    private DataFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens the folder for one launcher, making it if it is new.
     *
     * @param root the folder
     * @throws Refusal when it cannot be written, is not ours, is from a newer version or is in use
     */
    static DataFolder openExclusively(Path root) {
        DataFolder folder = new DataFolder(root.toAbsolutePath().normalize());
        folder.prepare();
        folder.lock();
        return folder;
    }

    /**
     * Opens an existing folder without claiming it.
     *
     * @throws Refusal when there is none, or it is not ours or from a newer version
     */
    static DataFolder openExisting(Path root) {
        DataFolder folder = new DataFolder(root.toAbsolutePath().normalize());
        if (!Files.isRegularFile(folder.mark())) {
            throw new Refusal("There is no Sathi data folder at " + folder.root + "; give the right one with --data.");
        }
        folder.checkFormat();
        return folder;
    }

    private void prepare() {
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new Refusal("The data folder " + root + " is a file; give a folder with --data.");
            }
            SecureFiles.folder(root);
            if (Files.isRegularFile(mark())) {
                checkFormat();
            } else {
                refuseForeign();
            }
            Path probe = Files.createTempFile(root, ".write", ".probe");
            Files.delete(probe);
            if (!Files.isRegularFile(mark())) {
                Properties fresh = new Properties();
                fresh.setProperty("format", Integer.toString(FORMAT));
                SecureFiles.write(mark(), fresh);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(
                    "The data folder " + root
                            + " cannot be written by this user; give another with --data or change its owner.",
                    e);
        }
    }

    private void refuseForeign() throws IOException {
        try (var entries = Files.list(root)) {
            if (entries.anyMatch(entry -> !entry.getFileName().toString().startsWith("."))) {
                throw new Refusal("The folder " + root
                        + " holds files that are not Sathi's; give an empty or a new folder with --data.");
            }
        }
    }

    private void checkFormat() {
        String format = SecureFiles.properties(mark()).getProperty("format", "");
        if (!format.matches("\\d{1,9}")) {
            throw new Refusal("The file " + mark() + " is damaged; restore the data folder from a backup.");
        }
        if (Integer.parseInt(format) > FORMAT) {
            throw new Refusal(
                    "The data folder " + root
                            + " was written by a newer version of Sathi; start that version, or give another folder with --data.");
        }
    }

    private void lock() {
        if (!tryClaim()) {
            throw inUse();
        }
    }

    /**
     * Claims the folder for this process until it is closed.
     *
     * @return false when another process has it
     */
    boolean tryClaim() {
        try {
            lockChannel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockChannel.tryLock();
            if (lock == null) {
                close();
            }
            return lock != null;
        } catch (OverlappingFileLockException e) {
            close();
            return false;
        } catch (IOException e) {
            throw new Refusal("The data folder " + root + " cannot be locked: " + e.getMessage(), e);
        }
    }

    private Refusal inUse() {
        return new Refusal("Another Sathi is running with the data folder " + root
                + "; stop it first, or give another folder with --data.");
    }

    /** Whether there is a Sathi data folder at this place. */
    static boolean existsAt(Path root) {
        return Files.isRegularFile(root.resolve(MARK));
    }

    /** Whether this installation was begun with the demo data; empty until it is decided. */
    Optional<Boolean> demo() {
        return Optional.ofNullable(SecureFiles.properties(mark()).getProperty("demo"))
                .map(Boolean::parseBoolean);
    }

    /** Decides once whether this installation holds the demo data. */
    void decideDemo(boolean demo) {
        if (demo().isEmpty()) {
            Properties properties = SecureFiles.properties(mark());
            properties.setProperty("demo", Boolean.toString(demo));
            SecureFiles.write(mark(), properties);
        }
    }

    Path root() {
        return root;
    }

    private Path mark() {
        return root.resolve(MARK);
    }

    /** Data files of the embedded database. */
    Path database() {
        return root.resolve("db");
    }

    /** Names and passwords of the database accounts; 0600. */
    Path credentials() {
        return root.resolve("credentials");
    }

    /** Keys of the encrypted fields; never in a database backup. */
    Path keys() {
        return root.resolve("keys");
    }

    /** A folder for logs, made if missing. */
    Path logs() {
        return made("log");
    }

    /** A folder for the database's temporary files, made if missing; of its own, because a database that starts sweeps such files of all others out of a shared one. */
    Path scratch() {
        return made("tmp");
    }

    /** A folder for records of running processes, made if missing. */
    Path processes() {
        return made("run");
    }

    /** The application server's own configuration and work files. */
    Path server() {
        return root.resolve("server");
    }

    private Path made(String name) {
        Path folder = root.resolve(name);
        SecureFiles.folder(folder);
        return folder;
    }

    /** Gives the folder back for another launcher. */
    @Override
    public void close() {
        if (lockChannel != null) {
            try {
                lockChannel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
