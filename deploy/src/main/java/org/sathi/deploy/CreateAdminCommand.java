package org.sathi.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sathi.membership.tool.AccountBootstrap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/sathi create-admin}. */
@Command(
        name = "create-admin",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description =
                "Makes an administrator and prints a link, good for three days and one use, to choose the password."
                        + " For an existing administrator it makes a new link.")
final class CreateAdminCommand implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Parameters(
            paramLabel = "USERNAME",
            description = "3 to 40 small Latin letters, digits, dots, hyphens or underscores.")
    private String username;

    @Option(names = "--name", paramLabel = "TEXT", description = "Name shown to others (default: the username).")
    private String name;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Address of Sathi for the link (default SATHI_PUBLIC_URL, else http://127.0.0.1:8080).")
    private String url;

    @Override
    public Integer call() throws SQLException {
        Installation installation = Installation.fromSystemProperties();
        try (ToolSession session = ToolSession.open(installation, data.folder(installation));
                Connection connection = session.access().asOwner()) {
            Keys.prepare(session.data());
            String token = new AccountBootstrap(connection, Clock.systemUTC())
                    .administratorLink(username, Optional.ofNullable(name).orElse(username));
            Console.standard().say("Open this link within three days to choose the password of " + username + ":");
            Console.standard().say("  " + address() + "/setup?token=" + token);
            return 0;
        } catch (IllegalArgumentException e) {
            throw new Refusal("The administrator was not made: " + e.getMessage() + ".", e);
        }
    }

    private String address() {
        String given = Optional.ofNullable(url).orElse(System.getenv("SATHI_PUBLIC_URL"));
        return given == null || given.isBlank() ? "http://127.0.0.1:8080" : given.replaceFirst("/+$", "");
    }
}
