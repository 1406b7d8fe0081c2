package org.sathi.deploy;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that all commands of the tool share: which installation is meant. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder of the installation (default deploy/data).")
    private Path data;

    /** The folder given, or the default one. */
    Path folder(Installation installation) {
        return Optional.ofNullable(data).orElse(installation.home().resolve("data"));
    }
}
