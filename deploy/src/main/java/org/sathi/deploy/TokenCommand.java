package org.sathi.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.sathi.membership.tool.AccountBootstrap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/sathi token}. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Issues an API token for an account, good for a year, and prints it once; only its hash is kept."
                + " It has the rights of the account.")
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "USERNAME", description = "The account.")
    private String username;

    @Option(
            names = "--label",
            paramLabel = "TEXT",
            defaultValue = "deploy/sathi token",
            description = "What the token is for; shown in the list of tokens.")
    private String label;

    @Override
    public Integer call() throws SQLException {
        Installation installation = Installation.fromSystemProperties();
        try (ToolSession session = ToolSession.open(installation, data.folder(installation));
                Connection connection = session.access().asOwner()) {
            Console.standard().say(new AccountBootstrap(connection, Clock.systemUTC()).apiToken(username, label));
            return 0;
        } catch (IllegalArgumentException e) {
            throw new Refusal("No token was issued: " + e.getMessage() + ".", e);
        }
    }
}
