package org.sathi.deploy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sathi.kernel.crypto.KeyFiles;

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
        try {
            KeyFiles.createIfMissing(folder(data));
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new Refusal("The keys in " + folder(data) + " cannot be used: " + e.getMessage() + ".", e);
        }
    }
}
