package org.sathi.deploy;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.sathi.kernel.crypto.KeyFiles;

/**
 * The real database of the tests in the container: started with the first test, on the port and with the password that the build gave to the server's environment, with the schema
 * migrated and the accounts restricted as in production; stopped with the last.
 */
public final class TestDatabase implements LauncherSessionListener {

    private EmbeddedDatabase database;
    private DataFolder folder;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("sathi.it")) {
            return;
        }
        Path data = Path.of(System.getenv("SATHI_DATA"));
        SecureFiles.deleteTree(data);
        folder = DataFolder.openExclusively(data);
        Properties credentials = new Properties();
        for (String account : new String[] {"root", "owner", "app"}) {
            credentials.setProperty(account + ".password", System.getenv("SATHI_DB_PASSWORD"));
        }
        SecureFiles.write(folder.credentials(), credentials);
        Path unpacked = Path.of(System.getProperty("sathi.home")).resolve(".build");
        database = EmbeddedDatabase.startOn(Integer.getInteger("sathi.it.db.port"), folder, unpacked);
        new Migrations(database.access()).run();
        KeyFiles.createIfMissing(Path.of(System.getenv("SATHI_KEYS")));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
            folder.close();
        }
    }
}
