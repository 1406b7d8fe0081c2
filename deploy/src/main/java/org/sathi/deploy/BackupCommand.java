package org.sathi.deploy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/sathi backup}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Writes the whole database, as of one moment, to a compressed file; the server may go on working."
                + " The keys of the encrypted fields are NOT in it: back up the folder keys separately, without them a backup"
                + " cannot be read.")
final class BackupCommand implements Callable<Integer> {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Mixin
    private DataOption data;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description =
                    "File to write (default: a new one in the folder backups of the data folder); - for standard output,"
                            + " to be encrypted on the way.")
    private String target;

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.fromSystemProperties();
        try (ToolSession session = ToolSession.open(installation, data.folder(installation))) {
            DatabaseClient client = new DatabaseClient(
                    session.programs(), session.access(), session.data().processes());
            if ("-".equals(target)) {
                try (OutputStream out = new GZIPOutputStream(System.out)) {
                    client.dump(out);
                }
                return 0;
            }
            Path file = target != null ? Path.of(target).toAbsolutePath() : fresh(session.data());
            write(client, file);
            Console.standard().say("Backup written to " + file + " (" + Files.size(file) / 1024 + " kB).");
            Console.standard().say("Keys are not in it; they are in " + Keys.folder(session.data()) + ".");
            return 0;
        }
    }

    private static Path fresh(DataFolder data) {
        Path folder = data.root().resolve("backups");
        SecureFiles.folder(folder);
        return folder.resolve("sathi-" + STAMP.format(Clock.systemUTC().instant()) + ".sql.gz");
    }

    private static void write(DatabaseClient client, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new Refusal("The file " + file + " exists already; give another with --to.");
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            SecureFiles.write(draft, "");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(draft), 65_536)) {
                client.dump(out);
            }
            DumpFile.requireComplete(draft);
            Files.move(draft, file);
        } catch (java.io.UncheckedIOException e) {
            throw new Refusal("The file " + file + " cannot be written; give another with --to.", e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
