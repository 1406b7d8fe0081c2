package org.sathi.deploy;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code deploy/sathi}: what an administrator does beside the running server, or while it is stopped. */
@Command(
        name = "deploy/sathi",
        mixinStandardHelpOptions = true,
        version = "Sathi 1.0",
        usageHelpAutoWidth = true,
        description = "The administrator's tool of Sathi.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "deploy/sathi COMMAND --help tells more of each."},
        subcommands = {
            MigrateCommand.class,
            CreateAdminCommand.class,
            TokenCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyAuditCommand.class,
            GenerateCommand.class
        })
public final class SathiTool implements Runnable {
    @Spec
    private CommandSpec spec;

    private SathiTool() {}

    /** Entry point of {@code deploy/sathi}. */
    public static void main(String[] arguments) {
        int code = CommandLines.of(new SathiTool(), Console.standard()).execute(arguments);
        Runtime.getRuntime().exit(code);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }

    /** The command line of the tool, for tests. */
    static CommandLine commandLine(Console console) {
        return CommandLines.of(new SathiTool(), console);
    }
}
