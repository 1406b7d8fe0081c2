package org.sathi.deploy;

import java.nio.file.Path;
import java.util.Optional;

/** The keys of the encrypted fields: in the data folder, or where {@code SATHI_KEYS} says. */
final class Keys {
    private Keys() {}

    /** The folder the keys are in. */
    static Path folder(DataFolder data) {
        return Optional.ofNullable(System.getenv("SATHI_KEYS"))
                .filter(path -> !path.isBlank())
                .map(path -> Path.of(path).toAbsolutePath().normalize())
                .orElse(data.keys());
    }

    /** Generates the keys of a new installation. */
    static void prepare(DataFolder data) {
        SecureFiles.folder(folder(data));
    }
}
