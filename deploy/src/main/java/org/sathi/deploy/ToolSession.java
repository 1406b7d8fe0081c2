package org.sathi.deploy;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The database of an installation, for as long as one command of the tool needs it: the external one, the embedded one of a
 * running launcher, or the embedded one started for the purpose and stopped afterwards.
 */
final class ToolSession implements AutoCloseable {
    private final Installation installation;
    private final DataFolder data;
    private final DatabaseAccess access;
    private final Optional<EmbeddedDatabase> started;

    private ToolSession(
            Installation installation, DataFolder data, DatabaseAccess access, Optional<EmbeddedDatabase> started) {
        this.installation = installation;
        this.data = data;
        this.access = access;
        this.started = started;
    }

    /**
     * Opens the installation in the folder.
     *
     * @throws Refusal when there is none or its database cannot be reached
     */
    static ToolSession open(Installation installation, Path folder) {
        ExternalDatabase external = new ExternalDatabase(System.getenv());
        DataFolder data = DataFolder.openExisting(folder);
        System.setProperty("sathi.keys", Keys.folder(data).toString());
        if (external.chosen()) {
            return new ToolSession(installation, data, external.access(), Optional.empty());
        }
        if (!data.tryClaim() || EmbeddedDatabase.isRunning(data)) {
            return new ToolSession(installation, data, EmbeddedDatabase.ofRunning(data), Optional.empty());
        }
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(data, installation.unpackedFor(data));
            return new ToolSession(installation, data, database.access(), Optional.of(database));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /**
     * Opens the installation for a command that must be alone with the database.
     *
     * @throws Refusal when there is none, it is running, or its database cannot be reached
     */
    static ToolSession openAlone(Installation installation, Path folder) {
        ExternalDatabase external = new ExternalDatabase(System.getenv());
        DataFolder data = DataFolder.openExclusively(folder);
        System.setProperty("sathi.keys", Keys.folder(data).toString());
        try {
            if (external.chosen()) {
                return new ToolSession(installation, data, external.access(), Optional.empty());
            }
            EmbeddedDatabase database = EmbeddedDatabase.startForBulk(data, installation.unpackedFor(data));
            return new ToolSession(installation, data, database.access(), Optional.of(database));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    DataFolder data() {
        return data;
    }

    DatabaseAccess access() {
        return access;
    }

    /** The database's own programs, of the version that comes with Sathi. */
    DatabaseBinaries programs() {
        return DatabaseBinaries.unpackedIn(installation.unpackedFor(data));
    }

    @Override
    public void close() {
        started.ifPresent(EmbeddedDatabase::close);
        data.close();
    }
}
