package org.sathi.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code deploy/sathi restore}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description =
                "Replaces the database by a backup while Sathi is stopped. The embedded database that was there is kept"
                        + " beside it and put back if anything fails; an external database must be empty. The folder keys must be the"
                        + " one of the time of the backup.")
final class RestoreCommand implements Callable<Integer> {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "FILE", description = "A file written by deploy/sathi backup.")
    private Path file;

    @Override
    public Integer call() throws IOException, SQLException {
        DumpFile.requireComplete(file);
        Installation installation = Installation.fromSystemProperties();
        ExternalDatabase external = new ExternalDatabase(System.getenv());
        try (DataFolder folder = DataFolder.openExclusively(data.folder(installation))) {
            System.setProperty("sathi.keys", Keys.folder(folder).toString());
            if (external.chosen()) {
                DatabaseAccess access = external.access();
                requireEmpty(access);
                load(DatabaseBinaries.unpackedIn(installation.unpackedFor(folder)), access, folder);
            } else {
                replaceEmbedded(installation, folder);
            }
        }
        Console.standard().say("The backup is restored.");
        return 0;
    }

    private void replaceEmbedded(Installation installation, DataFolder folder) throws IOException {
        Path kept = folder.root()
                .resolve("db.before-restore-" + STAMP.format(Clock.systemUTC().instant()));
        EmbeddedDatabase.endOrphan(folder);
        boolean had = Files.isDirectory(folder.database());
        if (had) {
            Files.move(folder.database(), kept);
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, installation.unpackedFor(folder))) {
            load(database.binaries(), database.access(), folder);
        } catch (IOException | RuntimeException e) {
            SecureFiles.deleteTree(folder.database());
            if (had) {
                Files.move(kept, folder.database());
            }
            throw e;
        }
        if (had) {
            Console.standard()
                    .say("The database of before is kept in " + kept + "; delete it when you do not need it any more.");
        }
    }

    private void load(DatabaseBinaries binaries, DatabaseAccess access, DataFolder folder) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 65_536)) {
            new DatabaseClient(binaries, access, folder.processes()).load(in);
        }
        new Migrations(access).run();
    }

    private static void requireEmpty(DatabaseAccess access) throws SQLException {
        try (Connection connection = access.asOwner();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() LIMIT 1")) {
            if (found.next()) {
                throw new Refusal("The external database is not empty; restore into an empty one.");
            }
        }
    }
}
