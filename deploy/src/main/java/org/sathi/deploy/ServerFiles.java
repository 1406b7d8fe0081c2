package org.sathi.deploy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.sathi.deploy.guard.GuardedServer;

/**
 * The application server's files. Its libraries are unpacked once per version and shared; each data folder has a root of its
 * own, made afresh for every start, so that nothing a killed server left can stand in the way.
 */
final class ServerFiles {
    static final String LAUNCHER = "launch-micro.jar";

    private final Path shared;
    private final Path root;
    private final Path logs;

    private ServerFiles(Path shared, Path root, Path logs) {
        this.shared = shared;
        this.root = root;
        this.logs = logs;
    }

    /** Unpacks the server if that was not done before, and makes the data folder's root. */
    static ServerFiles prepare(Installation installation, DataFolder data, ServerSettings settings) {
        Path shared = unpack(installation, installation.unpackedFor(data));
        ServerFiles files = new ServerFiles(shared, data.server(), data.logs());
        files.makeRoot(settings);
        return files;
    }

    /** Working folder of the server. */
    Path root() {
        return root;
    }

    /** The current log file. */
    Path log() {
        return logs.resolve("server.0.log");
    }

    /** What the server writes before its log is set up, and what the virtual machine itself says. */
    Path output() {
        return logs.resolve("server.out");
    }

    /**
     * The archive of prepared classes, whether or not it exists yet. It fits one Java, one server and one build, which its name
     * says; a virtual machine that finds another one ignores it.
     */
    Path classArchive() {
        File jar = guard().toFile();
        String java = System.getProperty("java.vm.version", "").replaceAll("[^A-Za-z0-9.+-]", "_");
        return shared.resolve(
                "classes-" + java + "-" + Long.toHexString(jar.length() * 31 + jar.lastModified()) + ".jsa");
    }

    /** Removes archives that no start will use again: those of earlier builds. */
    void removeOtherArchives() throws IOException {
        try (var archives = Files.newDirectoryStream(shared, "classes-*.jsa")) {
            for (Path archive : archives) {
                if (!archive.equals(classArchive())) {
                    Files.deleteIfExists(archive);
                }
            }
        }
    }

    /** Our own classes in the server's process. */
    Path guard() {
        try {
            return Path.of(GuardedServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parts of the Java platform that the server must be allowed to reach into, as the server itself lists them. */
    List<String> openings() throws IOException {
        return Files.readAllLines(shared.resolve(".env")).stream()
                .filter(line -> line.startsWith("MICRO_OPENS="))
                .flatMap(line -> Arrays.stream(line.replaceFirst("^MICRO_OPENS=\"", "")
                        .replaceFirst("\"$", "")
                        .split("\\s+")))
                .toList();
    }

    private static Path unpack(Installation installation, Path folder) {
        try {
            Path archive = installation.payara();
            if (!Files.isRegularFile(archive)) {
                throw new Refusal("The application server is missing (" + archive + "); build again with deploy/run.");
            }
            Path shared = folder.resolve("payara-" + Files.size(archive));
            if (Files.isRegularFile(shared.resolve(LAUNCHER))) {
                return shared;
            }
            Files.createDirectories(folder);
            Path draft = Files.createTempDirectory(folder, "unpacking");
            Process process = new ProcessBuilder(
                            java(), "-jar", archive.toString(), "--rootdir", draft.toString(), "--outputlauncher")
                    .redirectErrorStream(true)
                    .redirectOutput(draft.resolve("unpack.log").toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new Refusal(
                        "The application server could not be unpacked; see " + draft.resolve("unpack.log") + ".");
            }
            makeReadable(draft);
            publish(draft, shared);
            return shared;
        } catch (IOException e) {
            throw new Refusal("The application server could not be unpacked into " + folder + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while the application server was being unpacked.", e);
        }
    }

    private static void makeReadable(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void publish(Path draft, Path shared) throws IOException {
        try {
            Files.move(draft, shared);
        } catch (IOException e) {
            SecureFiles.deleteTree(draft);
            if (!Files.isRegularFile(shared.resolve(LAUNCHER))) {
                throw e;
            }
        }
    }

    private void makeRoot(ServerSettings settings) {
        Path libraries = root.resolve("runtime");
        Path origin = root.resolve("runtime.origin");
        try {
            if (!Files.isRegularFile(origin) || !Files.readString(origin).equals(shared.toString())) {
                SecureFiles.deleteTree(root);
                SecureFiles.folder(root);
                linkLibraries(libraries);
                Files.writeString(origin, shared.toString());
            }
            removeAllBut(List.of(libraries, origin));
            for (String part : List.of("config", "lib", "docroot", "META-INF", LAUNCHER)) {
                SecureFiles.copyTree(shared.resolve(part), root.resolve(part));
            }
            Files.writeString(root.resolve("preboot.txt"), settings.prebootCommands(), StandardCharsets.UTF_8);
            Files.writeString(root.resolve("postdeploy.txt"), settings.postdeployCommands(), StandardCharsets.UTF_8);
            Files.writeString(root.resolve("logging.properties"), settings.logging(logs), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links where the file system allows it, else copies; the server does not find its parts behind symbolic links. */
    private void linkLibraries(Path target) throws IOException {
        Files.createDirectory(target);
        try (var libraries = Files.list(shared.resolve("runtime"))) {
            for (Path library : (Iterable<Path>) libraries::iterator) {
                Path link = target.resolve(library.getFileName());
                try {
                    Files.createLink(link, library);
                } catch (IOException | UnsupportedOperationException e) {
                    Files.copy(library, link, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private void removeAllBut(List<Path> kept) throws IOException {
        try (var entries = Files.list(root)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                if (!kept.contains(entry)) {
                    SecureFiles.deleteTree(entry);
                }
            }
        }
    }

    /** The Java this process runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
