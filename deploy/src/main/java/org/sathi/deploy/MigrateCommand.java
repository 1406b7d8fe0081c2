package org.sathi.deploy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code deploy/sathi migrate}. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Brings the database schema to this version and renews the rights of the application's account."
                + " deploy/run does the same at every start.")
final class MigrateCommand implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Installation installation = Installation.fromSystemProperties();
        try (ToolSession session = ToolSession.open(installation, data.folder(installation))) {
            int scripts = new Migrations(session.access()).run();
            Console.standard().say(scripts == 0 ? "The schema is up to date." : scripts + " schema scripts applied.");
            return 0;
        }
    }
}
