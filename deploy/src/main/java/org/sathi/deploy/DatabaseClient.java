package org.sathi.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the database's own client programs as the schema's owner. The password goes through a file only its owner can read. */
final class DatabaseClient {
    private final DatabaseBinaries binaries;
    private final DatabaseAccess access;
    private final Path workFolder;

    DatabaseClient(DatabaseBinaries binaries, DatabaseAccess access, Path workFolder) {
        this.binaries = binaries;
        this.access = access;
        this.workFolder = workFolder;
    }

    /** Writes a consistent dump of the schema, taken without stopping anyone. */
    void dump(OutputStream out) throws IOException {
        run(
                "mariadb-dump",
                List.of(
                        "--single-transaction",
                        "--quick",
                        "--routines",
                        "--triggers",
                        "--hex-blob",
                        "--no-tablespaces",
                        "--skip-lock-tables",
                        "--default-character-set=utf8mb4",
                        schema()),
                InputStream.nullInputStream(),
                out);
    }

    /** Runs the statements of a dump. */
    void load(InputStream statements) throws IOException {
        run(
                "mariadb",
                List.of("--default-character-set=utf8mb4", schema()),
                statements,
                OutputStream.nullOutputStream());
    }

    private void run(String program, List<String> arguments, InputStream in, OutputStream out) throws IOException {
        Path options = workFolder.resolve("client.cnf");
        SecureFiles.write(options, optionFile());
        List<String> command = new ArrayList<>();
        command.add(binaries.program(program).toString());
        command.add("--defaults-file=" + options);
        command.addAll(arguments);
        Path errors = Files.createTempFile(workFolder, "client", ".err");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            transfer(process, in, out);
            int code = process.waitFor();
            if (code != 0) {
                throw new Refusal(program + " ended with code " + code + ": " + Files.readString(errors));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while " + program + " was running.", e);
        } finally {
            Files.deleteIfExists(options);
            Files.deleteIfExists(errors);
        }
    }

    /** One side is always empty: a dump reads nothing, a load says nothing. */
    private static void transfer(Process process, InputStream in, OutputStream out) throws IOException {
        try (OutputStream input = process.getOutputStream()) {
            in.transferTo(input);
        } catch (IOException e) {
            if (process.isAlive()) {
                throw e;
            }
        }
        process.getInputStream().transferTo(out);
    }

    private String optionFile() {
        URI address = URI.create(access.url().substring("jdbc:".length()));
        int port = address.getPort() > 0 ? address.getPort() : 3306;
        return "[client]\nprotocol=tcp\nhost=" + address.getHost() + "\nport=" + port + "\nuser=\""
                + escaped(access.ownerUser()) + "\"\npassword=\"" + escaped(access.ownerPassword()) + "\"\n"
                + encryption();
    }

    private String encryption() {
        if (access.url().contains("sslMode=DISABLED")) {
            return "skip-ssl\n";
        }
        return access.url().contains("sslMode=VERIFY")
                ? "ssl-verify-server-cert\n"
                : "ssl\nskip-ssl-verify-server-cert\n";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private String schema() {
        return URI.create(access.url().substring("jdbc:".length())).getPath().substring(1);
    }
}
