package org.sathi.deploy;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB server of the data folder's own, reachable from this machine only. It commits to the disk before it
 * acknowledges, so neither a killed server nor a killed launcher loses what was acknowledged.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Time to bring the database up or down before it counts as failed. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int START_ATTEMPTS = 3;
    private static final long MEGABYTE = 1L << 20;
    private static final long BUFFER_SHARE = 8;
    private static final long LEAST_BUFFERS = 256;
    private static final long LEAST_FOR_BULK = 1024;
    private static final long MOST_BUFFERS = 4096;
    private static final String OPTIONS = "?sslMode=DISABLED&allowLoadLocalInfile=false&allowPublicKeyRetrieval=false"
            + "&connectTimeout=3000&socketTimeout=60000&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8&" + DriverOptions.always();

    private final DataFolder data;
    private final DatabaseBinaries binaries;
    private final Credentials credentials;
    private final ChildProcess record;
    private boolean bulk;
    private Process process;
    private int port;

    private EmbeddedDatabase(DataFolder data, DatabaseBinaries binaries) {
        this.data = data;
        this.binaries = binaries;
        this.credentials = Credentials.of(data);
        this.record = recordOf(data);
    }

    /** Ends a database server that a killed launcher of this data folder left running. */
    static void endOrphan(DataFolder data) {
        recordOf(data).end(PATIENCE);
    }

    private static ChildProcess recordOf(DataFolder data) {
        return new ChildProcess(data.processes().resolve("database"));
    }

    /**
     * Starts the database of the data folder, creating it if there is none, and ending one that a killed launcher left.
     *
     * @throws Refusal when it does not come up
     */
    static EmbeddedDatabase start(DataFolder data, Path unpacked) {
        EmbeddedDatabase database = prepared(data, unpacked);
        for (int attempt = 1; database.process == null; attempt++) {
            database.launch(Ports.freeLoopbackPort(), attempt == START_ATTEMPTS);
        }
        return database;
    }

    /**
     * Starts the database for a command that fills it and can be repeated: with more memory, and without waiting for the disk at each commit.
     *
     * @throws Refusal when it does not come up
     */
    static EmbeddedDatabase startForBulk(DataFolder data, Path unpacked) {
        EmbeddedDatabase database = prepared(data, unpacked);
        database.bulk = true;
        database.launch(Ports.freeLoopbackPort(), true);
        return database;
    }

    /** Ends what a killed launcher left running and throws the database of the data folder away. */
    static void discard(DataFolder data) {
        recordOf(data).end(PATIENCE);
        SecureFiles.deleteTree(data.database());
    }

    /** Whether a database server of the data folder is running, be it of a live launcher or of a killed one. */
    static boolean isRunning(DataFolder data) {
        return recordOf(data).running().isPresent();
    }

    /**
     * Starts the database of the data folder on a port that was chosen before.
     *
     * @throws Refusal when it does not come up
     */
    static EmbeddedDatabase startOn(int port, DataFolder data, Path unpacked) {
        EmbeddedDatabase database = prepared(data, unpacked);
        database.launch(port, true);
        return database;
    }

    private static EmbeddedDatabase prepared(DataFolder data, Path unpacked) {
        EmbeddedDatabase database = new EmbeddedDatabase(data, DatabaseBinaries.unpackedIn(unpacked));
        database.record.end(PATIENCE);
        database.create();
        return database;
    }

    /**
     * How to reach the database of a data folder that is running.
     *
     * @throws Refusal when it does not run
     */
    static DatabaseAccess ofRunning(DataFolder data) {
        String port = SecureFiles.properties(portFile(data)).getProperty("port", "");
        if (!isRunning(data) || !port.matches("\\d{1,5}")) {
            throw new Refusal("The database of " + data.root() + " is not running.");
        }
        return access(Credentials.of(data), Integer.parseInt(port));
    }

    /** The database's own administrative programs, such as the dump. */
    DatabaseBinaries binaries() {
        return binaries;
    }

    DatabaseAccess access() {
        return access(credentials, port);
    }

    private static DatabaseAccess access(Credentials credentials, int port) {
        return new DatabaseAccess(
                "jdbc:mysql://127.0.0.1:" + port + "/sathi" + OPTIONS,
                Credentials.OWNER,
                credentials.ownerPassword(),
                Credentials.APP,
                credentials.appPassword());
    }

    /** Whether the server process is alive. */
    boolean alive() {
        return process != null && process.isAlive();
    }

    /** Whether the server process is at its end, for which a process that broke its connections may take a moment. */
    boolean ended() {
        try {
            return process == null || process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts the server again on the same port after it ended unasked, so that the application's pool finds it. */
    void restart() {
        process = null;
        launch(port, true);
    }

    private static Path portFile(DataFolder data) {
        return data.processes().resolve("database.port");
    }

    private void create() {
        if (Files.isDirectory(data.database())) {
            return;
        }
        Path draft = data.root().resolve("db.new");
        SecureFiles.deleteTree(draft);
        SecureFiles.folder(draft);
        List<String> command = command(draft);
        command.addAll(
                List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine=", "--max-allowed-packet=8M"));
        try {
            Process bootstrap = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.logs().resolve("database-create.log").toFile())
                    .start();
            try (OutputStream in = bootstrap.getOutputStream()) {
                in.write(("create database if not exists mysql;\nuse mysql;\nSET @auth_root_socket=NULL;\n")
                        .getBytes(StandardCharsets.UTF_8));
                for (String script : List.of(
                        "mariadb_system_tables.sql",
                        "mariadb_performance_tables.sql",
                        "mariadb_system_tables_data.sql",
                        "maria_add_gis_sp_bootstrap.sql",
                        "mariadb_sys_schema.sql")) {
                    Files.copy(binaries.share(script), in);
                }
            }
            if (!bootstrap.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || bootstrap.exitValue() != 0) {
                bootstrap.destroyForcibly();
                throw new Refusal(
                        "The database could not be created; see " + data.logs().resolve("database-create.log") + ".");
            }
            Files.move(draft, data.database());
        } catch (IOException e) {
            throw new Refusal(
                    "The database could not be created: " + e.getMessage() + "; see "
                            + data.logs().resolve("database-create.log") + ".",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while the database was being created.", e);
        }
    }

    private List<String> command(Path folder) {
        List<String> command = new ArrayList<>();
        command.add(binaries.program("mariadbd").toString());
        command.add("--no-defaults");
        command.add("--basedir=" + binaries.home());
        command.add("--lc-messages-dir=" + binaries.home().resolve("share"));
        command.add("--plugin-dir=" + binaries.home().resolve("share"));
        command.add("--datadir=" + folder);
        command.add("--tmpdir=" + data.scratch());
        command.add("--innodb-log-file-size=" + (bulk ? "1G" : "96M"));
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=utf8mb4_bin");
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private List<String> serverCommand(int tryPort, Path accounts) {
        List<String> command = command(data.database());
        command.addAll(List.of(
                "--init-file=" + accounts,
                "--bind-address=127.0.0.1",
                "--port=" + tryPort,
                "--socket=sathi.sock",
                "--pid-file=sathi.pid",
                "--skip-name-resolve",
                "--skip-ssl",
                "--skip-symbolic-links",
                "--local-infile=0",
                "--secure-file-priv=" + data.database(),
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=" + (bulk ? "2" : "1"),
                "--innodb-doublewrite=" + (bulk ? "0" : "1"),
                "--innodb-buffer-pool-size=" + buffers() + "M",
                "--innodb-sort-buffer-size=" + (bulk ? "64M" : "1M"),
                "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--max-connections=100",
                "--table-open-cache=1000",
                "--performance-schema=OFF"));
        return ChildProcess.detached(command);
    }

    /** Memory for the pages of tables and indexes in megabytes: an eighth of the machine's, and at least what a small programme needs. It is taken as it fills. */
    private int buffers() {
        long machine = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        long share = machine / MEGABYTE / BUFFER_SHARE;
        return (int) Math.min(MOST_BUFFERS, Math.max(bulk ? LEAST_FOR_BULK : LEAST_BUFFERS, share));
    }

    private void launch(int tryPort, boolean last) {
        Path log = data.logs().resolve("database.log");
        Path accounts = data.processes().resolve("accounts.sql");
        SecureFiles.write(accounts, credentials.accountStatements());
        try {
            rotate(log);
            Process started = new ProcessBuilder(serverCommand(tryPort, accounts))
                    .directory(data.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            started.getOutputStream().close();
            record.record(started);
            if (answers(started, tryPort)) {
                process = started;
                port = tryPort;
                Properties properties = new Properties();
                properties.setProperty("port", Integer.toString(tryPort));
                SecureFiles.write(portFile(data), properties);
                return;
            }
            ChildProcess.end(started.toHandle(), Duration.ofSeconds(10));
            record.forget();
            if (last) {
                throw new Refusal("The embedded database did not start; see " + log + ".");
            }
        } catch (IOException e) {
            throw new Refusal("The embedded database did not start: " + e.getMessage() + "; see " + log + ".", e);
        } finally {
            deleteQuietly(accounts);
        }
    }

    private boolean answers(Process started, int tryPort) {
        DatabaseAccess access = access(credentials, tryPort);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (started.isAlive() && System.nanoTime() < end) {
            try (Connection connection = access.asOwner()) {
                return connection.isValid(5) && started.isAlive();
            } catch (SQLException e) {
                if (!pause(started)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Waits a moment, shorter if the process ends. */
    private static boolean pause(Process started) {
        try {
            return !started.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > 5_000_000) {
            Files.move(log, log.resolveSibling("database.log.1"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server and waits until its data is safe on the disk. */
    @Override
    public void close() {
        if (process != null) {
            ChildProcess.end(process.toHandle(), PATIENCE);
            process = null;
        }
        record.forget();
        deleteQuietly(portFile(data));
    }
}
