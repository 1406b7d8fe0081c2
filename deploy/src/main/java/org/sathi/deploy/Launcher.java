package org.sathi.deploy;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sathi.kernel.task.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deploy/run}: starts the database, brings its schema up to date, starts the application and waits until Ctrl-C. */
@Command(
        name = "deploy/run",
        mixinStandardHelpOptions = true,
        version = "Sathi 1.0",
        usageHelpAutoWidth = true,
        description = "Builds what is not built, starts Sathi with its database, and stops both on Ctrl-C.",
        footer = {
            "",
            "Environment: SATHI_DB_URL, SATHI_DB_USER, SATHI_DB_PASSWORD choose a MySQL or MariaDB of your own",
            "instead of the embedded one; see deploy/docs/administrating.md for all settings."
        })
public final class Launcher implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the web server (default 8080).")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder for all data (default deploy/data).")
    private Path data;

    @Option(
            names = "--empty",
            description =
                    "Start a new installation without demo data; prints a one-time link to create the first administrator.")
    private boolean empty;

    @Option(
            names = "--bind",
            paramLabel = "ADDR",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default 127.0.0.1, this machine only).")
    private String bind;

    private final Console console;
    private final Installation installation;
    private final Shutdown shutdown = new Shutdown();

    private Launcher(Console console, Installation installation) {
        this.console = console;
        this.installation = installation;
    }

    /** Entry point of {@code deploy/run}. */
    public static void main(String[] arguments) {
        Console console = Console.standard();
        int code;
        try {
            code = CommandLines.of(new Launcher(console, Installation.fromSystemProperties()), console)
                    .execute(arguments);
        } catch (Refusal refusal) {
            console.error(refusal.getMessage());
            code = Refusal.EXIT_CODE;
        }
        Runtime.getRuntime().exit(code);
    }

    @Override
    public Integer call() {
        if (port < 1 || port > 65_535) {
            throw new Refusal("The port given with --port must be between 1 and 65535.");
        }
        try {
            Period.check(System.getenv());
        } catch (IllegalArgumentException e) {
            throw new Refusal(e.getMessage());
        }
        shutdown.onSignal(() -> console.say("Stopping Sathi ..."), () -> console.say("Sathi is stopped."));
        try {
            run();
            return Refusal.EXIT_CODE;
        } catch (Refusal refusal) {
            shutdown.awaitIfEnding();
            throw refusal;
        } finally {
            shutdown.now();
        }
    }

    private void run() {
        long began = System.nanoTime();
        InetAddress address = Ports.address(bind);
        Path place = data != null ? data : installation.home().resolve("data");
        if (!DataFolder.existsAt(place)) {
            Ports.requireFree(address, port);
        }
        DataFolder folder = shutdown.register(DataFolder.openExclusively(place));
        if (empty && folder.demo().orElse(false)) {
            throw new Refusal("The data folder " + folder.root()
                    + " holds the demo data; give a new folder with --data to start an empty installation.");
        }
        ApplicationServer.endOrphan(folder);
        Ports.requireFree(address, port);
        console.say("Sathi is starting (data in " + folder.root() + ") ...");
        Optional<EmbeddedDatabase> embedded = Optional.empty();
        ExternalDatabase external = new ExternalDatabase(System.getenv());
        beginDemoAnewIfCutOff(folder, external.chosen());
        if (!external.chosen()) {
            embedded = Optional.of(shutdown.register(EmbeddedDatabase.start(folder, installation.unpackedFor(folder))));
        }
        DatabaseAccess access = embedded.map(EmbeddedDatabase::access).orElseGet(external::access);
        step("database ready", began);
        int scripts = migrate(access, embedded);
        step(scripts == 0 ? "schema is up to date" : scripts + " schema scripts applied", began);
        Keys.prepare(folder);
        folder.decideDemo(!empty);
        serve(folder, embedded, access, new ServerSettings(address, port), began);
    }

    /** Brings the schema up to date; when the embedded database ends meanwhile, once more on the database that is started again, for the scripts can be repeated. */
    private int migrate(DatabaseAccess access, Optional<EmbeddedDatabase> embedded) {
        try {
            return new Migrations(access).run();
        } catch (Refusal refusal) {
            if (embedded.isEmpty() || !embedded.get().ended()) {
                throw refusal;
            }
            console.error("The embedded database ended unasked; starting it again.");
            embedded.get().restart();
            return new Migrations(access).run();
        }
    }

    /** A demo whose loading was cut off is half a demo; nothing else can be in its database yet. */
    private void beginDemoAnewIfCutOff(DataFolder folder, boolean external) {
        Path marker = folder.root().resolve("demo.loading");
        if (!folder.demo().orElse(false) || !Files.exists(marker)) {
            return;
        }
        if (external) {
            throw new Refusal(
                    "The demo data was not loaded to its end into this database; empty the database and delete "
                            + marker + ".");
        }
        console.say("The demo data was not loaded to its end last time; beginning anew ...");
        EmbeddedDatabase.discard(folder);
        SecureFiles.deleteTree(marker);
    }

    private void serve(
            DataFolder folder,
            Optional<EmbeddedDatabase> embedded,
            DatabaseAccess access,
            ServerSettings settings,
            long began) {
        Optional<String> given = Optional.ofNullable(System.getenv("SATHI_PUBLIC_URL"))
                .map(url -> url.strip().replaceFirst("/+$", ""))
                .filter(url -> !url.isEmpty());
        String publicUrl = given.orElse(Health.url(settings.address(), port));
        boolean demo = folder.demo().orElse(false);
        Optional<SetupToken> setup = demo ? Optional.empty() : SetupToken.ifNoAccountExists(access);
        Map<String, String> environment = environment(folder, access);
        if (given.isPresent() || !settings.address().isAnyLocalAddress()) {
            environment.put("SATHI_PUBLIC_URL", publicUrl);
        }
        setup.ifPresent(token -> environment.put("SATHI_SETUP_TOKEN_SHA256", token.sha256()));
        ApplicationServer server =
                shutdown.register(ApplicationServer.start(installation, folder, settings, environment));
        server.awaitReady();
        console.say("Sathi is ready after " + seconds(began) + ": " + publicUrl + "/");
        if (demo) {
            Welcome.demo().forEach(console::say);
        }
        setup.ifPresent(token -> Welcome.setup(publicUrl, token.secret()).forEach(console::say));
        console.say("");
        console.say("Stop with Ctrl-C.");
        throw new Refusal(new Watch(console, server, embedded).untilServerEnds());
    }

    private Map<String, String> environment(DataFolder folder, DatabaseAccess access) {
        Map<String, String> environment = new HashMap<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("SATHI_") && !name.startsWith("SATHI_DB_")) {
                environment.put(name, value);
            }
        });
        environment.put("SATHI_DB_URL", access.url());
        environment.put("SATHI_DB_USER", access.appUser());
        environment.put("SATHI_DB_PASSWORD", access.appPassword());
        environment.put("SATHI_KEYS", Keys.folder(folder).toString());
        environment.put("SATHI_DATA", folder.root().toString());
        environment.put("SATHI_DEMO_DATA", Boolean.toString(folder.demo().orElse(false)));
        return environment;
    }

    private void step(String what, long began) {
        console.say("  " + what + " (" + seconds(began) + ")");
    }

    private static String seconds(long began) {
        return String.format(java.util.Locale.ROOT, "%.1f s", (System.nanoTime() - began) / 1e9);
    }
}
