package org.sathi.deploy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** Command lines with one way of saying what is wrong: one line on standard error and a non-zero exit code. */
final class CommandLines {
    private CommandLines() {}

    /** The command, with its errors said in one line. */
    static CommandLine of(Object command, Console console) {
        CommandLine line = new CommandLine(command);
        line.setParameterExceptionHandler((problem, arguments) -> {
            console.error(problem.getMessage().replaceAll("\\s*[\\r\\n]+\\s*", " ") + "; see --help");
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((problem, where, result) -> {
            if (problem instanceof Refusal refusal) {
                console.error(refusal.getMessage());
            } else {
                console.error("unexpected fault: " + problem + "; details in " + details(problem));
            }
            return Refusal.EXIT_CODE;
        });
        return line;
    }

    /** Writes the stack trace to a file of its own. */
    private static Path details(Exception problem) {
        try {
            StringWriter text = new StringWriter();
            problem.printStackTrace(new PrintWriter(text));
            Path file = java.nio.file.Files.createTempFile("sathi-fault", ".txt");
            java.nio.file.Files.writeString(file, text.toString());
            return file;
        } catch (java.io.IOException e) {
            return Path.of("(none)");
        }
    }
}
