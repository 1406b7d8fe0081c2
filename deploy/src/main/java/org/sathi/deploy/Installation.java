package org.sathi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the parts of this installation lie. The start scripts say so by system properties.
 *
 * @param home the deploy folder
 * @param war the application
 * @param payara the application server's archive
 * @param unpacked a folder for what is unpacked once and shared by all data folders; may be unusable for this user
 */
record Installation(Path home, Path war, Path payara, Path unpacked) {
    /** As the start scripts have said it. */
    static Installation fromSystemProperties() {
        Path home = required("sathi.home");
        return new Installation(
                home,
                optional("sathi.war", home.resolve("../web/target/sathi.war")),
                optional("sathi.payara", home.resolve("target/payara-micro.jar")),
                optional("sathi.unpacked", home.resolve(".build")));
    }

    /** The folder for unpacked parts: the shared one if this user can write to it, else one inside the data folder. */
    Path unpackedFor(DataFolder data) {
        try {
            Files.createDirectories(unpacked);
            if (Files.isWritable(unpacked)) {
                return unpacked;
            }
        } catch (IOException e) {
            return data.root().resolve("unpacked");
        }
        return data.root().resolve("unpacked");
    }

    private static Path required(String property) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new Refusal("Start Sathi by deploy/run or deploy/sathi (the property " + property + " is missing).");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }

    private static Path optional(String property, Path otherwise) {
        String value = System.getProperty(property);
        return (value == null || value.isBlank() ? otherwise : Path.of(value))
                .toAbsolutePath()
                .normalize();
    }
}
