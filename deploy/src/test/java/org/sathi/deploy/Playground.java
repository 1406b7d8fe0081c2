package org.sathi.deploy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.sathi.deploy.generate.Generation;
import org.sathi.deploy.generate.GenerationPlan;
import org.sathi.kernel.crypto.KeyFiles;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.tool.AccountBootstrap;

/**
 * An installation with as many invented people as are asked for, on a folder of its own, and the product running on it: the built application, to which only classes for measuring are
 * added. One at a time.
 */
public final class Playground implements AutoCloseable {

    /** Password of every generated account. */
    public static final String PASSWORD = "a-long-bench-password";

    private final Path root;
    private final Path home = Path.of(System.getProperty("sathi.home")).toAbsolutePath();
    private final Consumer<String> console;
    private final DataFolder data;
    private EmbeddedDatabase database;
    private Process launcher;
    private int port;

    /**
     * Makes an empty installation.
     *
     * @param root folder that is made for it and removed with it
     * @param console where progress is told
     */
    public Playground(Path root, Consumer<String> console) {
        this.root = root;
        this.console = console;
        SecureFiles.deleteTree(root);
        SecureFiles.folder(root);
        data = DataFolder.openExclusively(root.resolve("data"));
        keysOfTheProcess();
    }

    /** A process knows one set of keys for good, so they outlive the first playground that needs them. */
    private static synchronized void keysOfTheProcess() {
        if (System.getProperty("sathi.keys") == null) {
            try {
                Path keys = Files.createTempDirectory("sathi-keys");
                System.setProperty("sathi.keys", keys.toString());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> SecureFiles.deleteTree(keys), "keys"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        KeyFiles.createIfMissing(Path.of(System.getProperty("sathi.keys")));
    }

    /** Adds members and referrals; the product is not running meanwhile. */
    public void generate(int members, int referrals) throws SQLException {
        stop();
        try (EmbeddedDatabase bulk = EmbeddedDatabase.startForBulk(data, home.resolve(".build"))) {
            new Migrations(bulk.access()).run();
            GenerationPlan plan = new GenerationPlan(
                    members,
                    referrals,
                    1,
                    NepalTime.today(Clock.systemUTC()),
                    Runtime.getRuntime().availableProcessors());
            new Generation(bulk.access()::asOwnerForBulk, plan, PASSWORD, console).run();
        }
    }

    /**
     * Starts the product.
     *
     * @param options for the driver, or empty
     * @param extras what is added to the application
     */
    public void start(String options, Consumer<WebArchive> extras) {
        database = EmbeddedDatabase.start(data, home.resolve(".build"));
        DatabaseAccess access = database.access();
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "sathi.war")
                .importFrom(new File(home.toFile(), "../web/target/sathi.war"))
                .as(WebArchive.class);
        extras.accept(war);
        war.as(ZipExporter.class).exportTo(root.resolve("sathi.war").toFile(), true);
        try {
            port = freePort();
            launch(access, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the product and everything it started, as a power cut would, and the database with it; then starts both again at the same address. */
    public void killAndStartAgain() throws InterruptedException {
        List<ProcessHandle> children = launcher.descendants().toList();
        launcher.destroyForcibly().waitFor();
        children.forEach(ProcessHandle::destroyForcibly);
        ProcessHandle.of(Long.parseLong(SecureFiles.properties(data.processes().resolve("database"))
                        .getProperty("pid")))
                .ifPresent(ProcessHandle::destroyForcibly);
        launcher = null;
        database.close();
        database = EmbeddedDatabase.start(data, home.resolve(".build"));
        try {
            launch(database.access(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void launch(DatabaseAccess access, String options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(root.resolve("sathi.war"))).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SATHI_"));
        builder.environment().put("SATHI_DB_URL", access.url() + options);
        builder.environment().put("SATHI_DB_USER", access.appUser());
        builder.environment().put("SATHI_DB_PASSWORD", access.appPassword());
        builder.environment().put("SATHI_DB_OWNER_USER", access.ownerUser());
        builder.environment().put("SATHI_DB_OWNER_PASSWORD", access.ownerPassword());
        builder.environment().put("SATHI_KEYS", System.getProperty("sathi.keys"));
        builder.environment().put("SATHI_BENCH_FOLDER", root.toString());
        launcher = builder.start();
        awaitReady();
    }

    private List<String> command(Path war) {
        return new ArrayList<>(List.of(
                ServerFiles.java(),
                "-Dsathi.home=" + home,
                "-Dsathi.war=" + war,
                "-cp",
                home.resolve("target/classes") + ":" + home.resolve("target/test-classes") + ":"
                        + home.resolve("target/lib") + "/*",
                Launcher.class.getName(),
                "--empty",
                "--port",
                Integer.toString(port),
                "--data",
                root.resolve("server").toString()));
    }

    private void awaitReady() throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Sathi is ready")) {
                Thread reader = new Thread(() -> drain(out), "launcher output");
                reader.setDaemon(true);
                reader.start();
                return;
            }
        }
        throw new IllegalStateException("Sathi did not start:\n" + said);
    }

    /** Reads what nobody needs until the stream ends with the process. */
    private static void drain(BufferedReader out) {
        try {
            out.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            return;
        }
    }

    /** Address of the running product, without a slash at its end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** A new connection with the rights of the application. */
    public Connection connection() throws SQLException {
        return database.access().asApp();
    }

    /** A new connection of the schema's owner. */
    public Connection ownerConnection() throws SQLException {
        return database.access().asOwner();
    }

    /** A token of the account for the JSON interface. */
    public String token(String username) throws SQLException {
        try (Connection connection = database.access().asOwner()) {
            return new AccountBootstrap(connection, Clock.systemUTC()).apiToken(username, "bench");
        }
    }

    /** What the threads of the server are doing. */
    public String threads() {
        return launcher.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .map(Playground::dump)
                .orElse("the server is not running");
    }

    private static String dump(ProcessHandle server) {
        try {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            Process dump = new ProcessBuilder(jcmd, Long.toString(server.pid()), "Thread.print")
                    .redirectErrorStream(true)
                    .start();
            return new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the product and its database. */
    public void stop() {
        if (launcher != null) {
            launcher.destroy();
            try {
                if (!launcher.waitFor(90, TimeUnit.SECONDS)) {
                    launcher.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            launcher = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
    }

    /** Stops everything and removes the folder. */
    @Override
    public void close() {
        stop();
        data.close();
        SecureFiles.deleteTree(root);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
